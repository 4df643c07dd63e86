using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Papers;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>
/// The links of a paper in its form: one field a kind, since a record has at most one of each, always in this order. A
/// kind that a source brought and nobody here knows has a field too.
/// </summary>
public static class PaperLinks
{
    private const int LongestUrl = 2000;

    private static readonly (string Kind, string Words)[] Known =
    [
        ("url", "Link"),
        ("html", "Page of the publisher"),
        ("pdf", "PDF"),
        ("code", "Code"),
        ("slides", "Slides"),
        ("poster", "Poster"),
        ("video", "Video"),
        ("site", "Project page"),
        ("supplement", "Supplement"),
        ("blog", "Blog post"),
    ];

    /// <summary>For each field: its kind, what it is called, and the address it holds.</summary>
    public static IEnumerable<(string Kind, string Words, string Url)> Fields(Paper paper) =>
        Known
            .Concat(paper.Links.Select(l => l.Kind).Except(Known.Select(k => k.Kind)).Select(kind => (kind, kind)))
            .Select(k => (k.Item1, k.Item2, paper.Links.Find(l => l.Kind == k.Item1)?.Url ?? ""));

    /// <summary>
    /// Reads <c>Paper.Links.pdf</c> and its like. An address is http or https; one that is stored already (al-folio
    /// names files) stays, as long as nobody changes it.
    /// </summary>
    public static void Read(
        Paper paper,
        IFormCollection form,
        ModelStateDictionary refused,
        IStringLocalizer<AdminText> text
    )
    {
        foreach (var ((kind, _, stored), at) in Fields(paper).Select((field, i) => (field, i)).ToList())
        {
            var key = $"Paper.Links.{kind}";
            if (!form.TryGetValue(key, out var values))
                continue;
            var typed = $"{values}".Trim();
            if (typed != stored && typed.Length > 0 && Objection(typed) is { } objection)
            {
                refused.SetModelValue(key, typed, typed);
                refused.AddModelError(key, text[objection, LongestUrl]);
            }
            else
                Put(paper, kind, typed, at);
        }
    }

    private static string? Objection(string typed) =>
        typed.Length > LongestUrl ? "An address has at most {0} characters."
        : !Uri.TryCreate(typed, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") || url.Host.Length == 0
            ? "This is not an address, such as https://example.edu."
        : null;

    private static void Put(Paper paper, string kind, string url, int position)
    {
        var link = paper.Links.Find(l => l.Kind == kind);
        if (url.Length == 0)
            paper.Links.RemoveAll(l => l.Kind == kind);
        else if (link is null)
            paper.Links.Add(new() { Kind = kind, Url = url, Position = position });
        else
            link.Url = url;
    }
}
