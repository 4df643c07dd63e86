using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Dates;
using Portfolio.Core.Languages;
using Portfolio.Core.Markup;
using Portfolio.Core.Profiles;
using Portfolio.Core.Rendering;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Twins;

/// <summary>A page as Markdown, and whether search engines may list it.</summary>
public sealed record Twin(string Text, bool IsListed);

/// <summary>What all pages as Markdown are made of, in the visitor's language or the next best.</summary>
public sealed class TwinText(PortfolioDb db, Site site, SiteAddresses addresses, Renderings renderings)
{
    /// <summary>A text as its source, without what only the owner reads.</summary>
    public string Source(LocalizedText text) => PublishedSource.Of(site.Words(text));

    /// <summary>A line with marks and links, as plain words.</summary>
    public async Task<string> LineAsync(LocalizedText line, CancellationToken cancel) =>
        site.In(line) is { } text ? (await renderings.OfAsync(db, text, inline: true, cancel)).PlainText : "";

    public async Task<Profile> OwnerAsync(CancellationToken cancel) =>
        await db.Profiles.Whole().AsNoTracking().SingleOrDefaultAsync(cancel) ?? new();

    /// <summary>Words between links and headings: what Markdown would read as a mark is escaped.</summary>
    public static string Words(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings(" ").Trim())
            words.Append(c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' ? "\\" : "").Append(c);
        return words.ToString();
    }

    public string Link(string words, string path) => $"[{Words(words)}]({addresses.Of(path)})";

    public string Date(DateTimeOffset? at) => at is { } instant ? Date(PartialDate.Of(site.Time.DateOf(instant))) : "";

    public static string Date(PartialDate? date) => date?.Print(CultureInfo.CurrentCulture) ?? "";

    /// <summary>Pieces of a line that there are.</summary>
    public static string Line(params string[] pieces) => string.Join(" · ", pieces.Where(p => p.Length > 0));

    /// <summary>An item of a list; nothing without words.</summary>
    public static string Item(string words, string more = "") =>
        words.Length == 0 ? "" : "- " + words + (more.Length > 0 ? ": " + more : "");

    /// <summary>Blocks that there are, with a blank line between them.</summary>
    public static string Page(params IEnumerable<string> blocks) =>
        string.Join("\n\n", blocks.Where(b => b.Length > 0)) + "\n";

    public static string List(IEnumerable<string> items) => string.Join('\n', items.Where(i => i.Length > 0));
}
