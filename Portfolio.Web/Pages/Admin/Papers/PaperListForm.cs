using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Portfolio.Core.Papers;
using Portfolio.Web.Forms;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>
/// What the list posts: one paper's new status or rating (<c>set</c>), a move, or what is to become of all that are
/// ticked, or of all that the filter finds.
/// </summary>
public sealed class PaperListForm
{
    /// <summary>The papers that are ticked.</summary>
    [FromForm(Name = "id")]
    public int[] Ids { get; set; } = [];

    /// <summary>How many the filter found when the list was shown, where all of them are meant; else null.</summary>
    [FromForm(Name = "all")]
    public int? All { get; set; }

    /// <summary><c>12:Read</c>, or <c>12:9</c> for four and a half stars; 0 stars are none.</summary>
    [FromForm(Name = "set")]
    public string? Set { get; set; }

    /// <summary><c>up:12</c> or <c>down:12</c>.</summary>
    [FromForm(Name = "move")]
    public string? MoveText { get; set; }

    /// <summary>The whole order after a row was dragged, as <see cref="PostedOrder"/> reads it, and the row.</summary>
    [FromForm(Name = "order")]
    public string? Order { get; set; }

    [FromForm(Name = "moved")]
    public int? Dragged { get; set; }

    [FromForm(Name = "then")]
    public string? Then { get; set; }

    [FromForm(Name = "to-status")]
    public ReadingStatus? Status { get; set; }

    /// <summary>A section's id, 0 for none.</summary>
    [FromForm(Name = "to-section")]
    public int? Section { get; set; }

    [FromForm(Name = "to-priority")]
    public ReadingPriority? Priority { get; set; }

    /// <summary>In half stars, 0 for none.</summary>
    [FromForm(Name = "to-rating")]
    public int? Rating { get; set; }

    /// <summary>Everybody (true) or only the owner sees it.</summary>
    [FromForm(Name = "to-public")]
    public bool? Public { get; set; }

    /// <summary>Among the owner's own papers (true) or on the reading list.</summary>
    [FromForm(Name = "to-own")]
    public bool? Own { get; set; }

    [FromForm(Name = "add-tags")]
    public List<string> AddedTags { get; set; } = [];

    [FromForm(Name = "remove-tags")]
    public List<string> RemovedTags { get; set; } = [];

    public (int Id, int By)? Move =>
        MoveText?.Split(':') is [var direction, var id] && Number(id) is { } paper
            ? (paper, direction == "up" ? -1 : 1)
            : null;

    public IReadOnlyList<int> Chosen => One is { } one ? [one.Id] : [.. Ids.Distinct()];
    public bool IsOfOne => One is not null;

    public PaperChange Change =>
        One?.Change
        ?? (
            Then == "delete"
                ? new PaperChange { Delete = true }
                : new PaperChange
                {
                    Status = Status,
                    Section = Section,
                    Priority = Priority,
                    Rating = Rating is >= 0 and <= Paper.BestRating ? Rating : null,
                    Public = Public,
                    Own = Own,
                    AddedTags = AddedTags,
                    RemovedTags = RemovedTags,
                }
        );

    /// <summary>Where the list is shown again: at the row that was pressed.</summary>
    public string Anchor => (Dragged ?? Move?.Id ?? One?.Id) is { } row ? $"#p{row}" : "";

    private (int Id, PaperChange Change)? One =>
        Set?.Split(':') is [var id, var word] && Number(id) is { } paper && ChangeOf(word) is { } change
            ? (paper, change)
            : null;

    private static PaperChange? ChangeOf(string word) =>
        Number(word) is { } halves
            ? halves <= Paper.BestRating
                ? new() { Rating = halves }
                : null
            : Enum.TryParse<ReadingStatus>(word, out var status) && Enum.IsDefined(status)
                ? new() { Status = status }
                : null;

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
