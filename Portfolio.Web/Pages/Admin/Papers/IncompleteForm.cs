using System.Globalization;
using Microsoft.AspNetCore.Mvc;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>What the page of incomplete papers posts: <c>start</c>, <c>go</c>, <c>end</c>, or <c>apply</c> with the papers that are ticked.</summary>
public sealed class IncompleteForm
{
    [FromForm(Name = "then")]
    public string? Then { get; set; }

    /// <summary>Papers with the version that was shown: <c>12:3</c>.</summary>
    [FromForm(Name = "take")]
    public string[] Take { get; set; } = [];

    /// <summary>The same by id.</summary>
    public IReadOnlyDictionary<int, int> Versions =>
        Take.Select(t => t.Split(':') is [var id, var version] ? (Id: Number(id), Version: Number(version)) : default)
            .Where(t => t is { Id: not null, Version: not null })
            .DistinctBy(t => t.Id)
            .ToDictionary(t => t.Id!.Value, t => t.Version!.Value);

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
