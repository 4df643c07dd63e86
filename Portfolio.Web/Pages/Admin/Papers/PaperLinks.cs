using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Papers;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>
/// The links of a paper in its form: one field a kind, <c>Paper.Links.pdf.Url</c>, since a record has at most one of
/// each, always in this order. A kind that a source brought and nobody here knows has a field too.
/// </summary>
public static class PaperLinks
{
    public const string Prefix = "Paper.Links.";
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

    public static IReadOnlyList<LinkField> Fields(Paper paper) =>
        [
            .. Known
                .Concat(paper.Links.Select(l => l.Kind).Except(Known.Select(k => k.Kind)).Select(kind => (kind, kind)))
                .Select(k => new LinkField(k.Item1, k.Item2, paper.Links.Find(l => l.Kind == k.Item1)?.Url ?? "")),
        ];

    /// <summary>Whether no address was refused.</summary>
    public static bool AreFine(ModelStateDictionary refused) =>
        refused.FindKeysWithPrefix(Prefix.TrimEnd('.')).All(field => field.Value!.Errors.Count == 0);

    /// <summary>
    /// An address is http or https; one that is stored already (al-folio names files) stays, as long as nobody changes
    /// it.
    /// </summary>
    public static void Read(
        Paper paper,
        IFormCollection form,
        ModelStateDictionary refused,
        IStringLocalizer<AdminText> text
    )
    {
        foreach (var (at, field) in Fields(paper).Index())
        {
            var key = $"{Prefix}{field.Kind}.Url";
            if (!form.TryGetValue(key, out var values))
                continue;
            var typed = $"{values}".Trim();
            if (typed.Length == 0 || typed == field.Url || Objection(typed) is not { } objection)
            {
                Put(paper, field.Kind, typed, at);
                continue;
            }
            refused.SetModelValue(key, typed, typed);
            refused.AddModelError(key, text[objection, LongestUrl]);
        }
    }

    private static string? Objection(string typed) =>
        typed.Length > LongestUrl ? "An address has at most {0} characters."
        : Uri.TryCreate(typed, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Host.Length > 0
            ? null
        : "This is not an address, such as https://example.edu.";

    private static void Put(Paper paper, string kind, string url, int position)
    {
        var link = paper.Links.Find(l => l.Kind == kind);
        if (url.Length == 0)
            paper.Links.RemoveAll(l => l.Kind == kind);
        else if (link is null)
            paper.Links.Add(
                new()
                {
                    Kind = kind,
                    Url = url,
                    Position = position,
                }
            );
        else
            link.Url = url;
    }
}

/// <summary>A field for a link: its kind as stored, what it is called, and the address it holds.</summary>
public sealed record LinkField(string Kind, string Words, string Url);
