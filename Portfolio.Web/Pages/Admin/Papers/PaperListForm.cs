using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Portfolio.Core.Papers;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>What the list posts: one paper's new status (<c>set</c>), or what is to become of all that are ticked.</summary>
public sealed class PaperListForm
{
    /// <summary>The papers that are ticked.</summary>
    [FromForm(Name = "id")]
    public int[] Ids { get; set; } = [];

    /// <summary><c>12:Read</c>.</summary>
    [FromForm(Name = "set")]
    public string? Set { get; set; }

    /// <summary><c>up:12</c> or <c>down:12</c>.</summary>
    [FromForm(Name = "move")]
    public string? MoveText { get; set; }

    [FromForm(Name = "to-status")]
    public ReadingStatus? Status { get; set; }

    /// <summary>A section's id, 0 for none.</summary>
    [FromForm(Name = "to-section")]
    public int? Section { get; set; }

    /// <summary>Everybody (true) or only the owner sees it.</summary>
    [FromForm(Name = "to-public")]
    public bool? Public { get; set; }

    public (int Id, int By)? Move =>
        MoveText?.Split(':') is [var direction, var id] && Number(id) is { } paper
            ? (paper, direction == "up" ? -1 : 1)
            : null;

    public IReadOnlyCollection<int> Chosen => One is { } one ? [one.Id] : [.. Ids.Distinct()];

    public PaperChange Change => One is { } one ? new(one.Status) : new(Status, Section, Public);

    /// <summary>Where the list is shown again: at the row that was pressed.</summary>
    public string Anchor => (Move?.Id ?? One?.Id) is { } row ? $"#p{row}" : "";

    private (int Id, ReadingStatus Status)? One =>
        Set?.Split(':') is [var id, var word]
        && Number(id) is { } paper
        && Enum.TryParse<ReadingStatus>(word, out var status)
        && Enum.IsDefined(status)
            ? (paper, status)
            : null;

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
