using System.Text.Json;
using System.Text.RegularExpressions;
using Portfolio.Core.Bibliography;

namespace Portfolio.Core.Lookup;

/// <summary>
/// A work as doi.org's agencies and Crossref describe it: nearly CSL-JSON, with Crossref's own names of types and
/// dates, lists where CSL has one text, and markup within texts
/// (<see href="https://github.com/CrossRef/rest-api-doc/blob/master/api_format.md"/>). What is taken is a list; the
/// references, licences and funders of a work are not.
/// </summary>
internal static partial class ServiceWork
{
    /// <summary>The record of a work, without a key to cite it by; null when it has no title.</summary>
    /// <exception cref="JsonException">This is no work.</exception>
    public static BibliographicRecord? Read(JsonElement work)
    {
        if (work.ValueKind != JsonValueKind.Object)
            throw new JsonException("A work is an object.");
        if (Title(work) is not { Length: <= 2_000 } title)
            return null;
        var doi = Doi.TryParse(Short(work, "DOI", 300), out var name) ? name : null;
        var (authors, hasMore) = ServiceNames.Of(work, "author");
        var (editors, hasMoreEditors) = ServiceNames.Of(work, "editor");
        return new()
        {
            Type = PublicationType.FromCsl(ServiceTypes.Csl(work.Text("type"))),
            Title = title,
            Authors = authors,
            HasMoreAuthors = hasMore,
            Editors = editors,
            HasMoreEditors = hasMoreEditors,
            Issued = ServiceDate.Of(work),
            Venue = Short(work, "container-title", 1_000) ?? Institution(work, "posted-content"),
            ShortVenue = Short(work, "container-title-short", 200) ?? Short(work, "short-container-title", 200),
            Volume = Short(work, "volume", 40),
            Issue = Short(work, "issue", 40),
            Pages = Short(work, "page", 80) ?? Short(work, "article-number", 80),
            Publisher = Institution(work, "dissertation") ?? Short(work, "publisher", 1_000),
            Doi = doi,
            Arxiv = ArxivId.TryFind(doi?.Name, out var id) ? id : null,
            Isbn = Short(work, "ISBN", 40),
            Language = work.Line("language") is { } tag && LanguageTag().IsMatch(tag) ? tag : null,
            Abstract =
                work.Text("abstract") is { } words && MetadataText.Paragraphs(words) is { Length: <= 100_000 } text
                    ? text
                    : null,
        };
    }

    // What is longer than any such text is something else.
    private static string? Short(JsonElement work, string name, int most) =>
        work.Line(name) is { } text && text.Length <= most ? text : null;

    private static string? Title(JsonElement work) =>
        (work.Line("title"), work.Line("subtitle")) switch
        {
            ({ } title, { } sub) when !title.Contains(sub, StringComparison.OrdinalIgnoreCase) => $"{title}: {sub}",
            var (title, _) => title,
        };

    private static string? Institution(JsonElement work, string ofType) =>
        work.Text("type") == ofType
        && work.TryGetProperty("institution", out var institutions)
        && institutions is { ValueKind: JsonValueKind.Array }
        && institutions.EnumerateArray().FirstOrDefault() is { ValueKind: JsonValueKind.Object } first
            ? Short(first, "name", 1_000)
            : null;

    [GeneratedRegex(@"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}\z")]
    private static partial Regex LanguageTag();
}
