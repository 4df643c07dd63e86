using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Core.Search;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Search;

/// <summary>Asks the index, as a page does.</summary>
internal static class Searching
{
    private static readonly string[] Languages = ["en", "zh-Hans"];

    /// <summary>The titles a visitor finds, as marked: <c>A [river]</c>; the best first, with a blank between.</summary>
    public static async Task<string> VisitorFindsAsync(this TestDatabase database, string text)
    {
        await using var db = database.Open();
        var find = new FindEntries(db, database.Clock);
        return SearchQuery.Of(text) is { } query
            ? Titles(await find.OfVisitorsAsync(query, 1, Languages, default))
            : "";
    }

    public static async Task<string> OwnerFindsAsync(this TestDatabase database, string text)
    {
        await using var db = database.Open();
        var find = new FindEntries(db, database.Clock);
        return SearchQuery.Of(text) is { } query ? Titles(await find.OfOwnerAsync(query, 1, Languages, default)) : "";
    }

    public static Essay Essay(string slug, string title, string body = "", string language = "en") =>
        new()
        {
            Slug = slug,
            Title = LocalizedText.Of(language, title),
            Body = LocalizedText.Of(language, body),
        };

    public static string Text(IEnumerable<Marked> pieces) =>
        string.Concat(pieces.Select(p => p.IsFound ? $"[{p.Text}]" : p.Text));

    private static string Titles(FoundEntries found)
    {
        Assert.Equal(found.Count, found.Entries.Count);
        return string.Join(" · ", found.Entries.Select(e => Text(e.Title)));
    }
}
