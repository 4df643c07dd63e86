using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portfolio.Core.Exchange.Import.Documents;
using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;
using Portfolio.Core.Work;

namespace Portfolio.Core.Exchange.Import.AlFolio;

/// <summary>A work entry as it stands on the page: its name, and what is said below it.</summary>
internal sealed class WorkDraft(SourceMarkdown page, LeafBlock name, IReadOnlyList<Block> text, WorkKind kind)
{
    private const int LongestUrl = 2000;

    public int Line => page.Line(name);

    public WorkEntry ToEntry()
    {
        var words = InlineText.Of(name);
        var summary = page.Slice(text);
        var language = TextLanguage.Of(summary.Length > 0 ? summary : words);
        var heading = LocalizedText.Of(language, words);
        var entry = new WorkEntry
        {
            Slug = Slug.From(words) is { Length: > 0 } slug ? slug : "work",
            Kind = kind,
            Title = kind == WorkKind.Project ? heading : LocalizedText.Empty,
            Organization = kind == WorkKind.Project ? LocalizedText.Empty : heading,
            Url = Url(words),
            Summary = LocalizedText.Of(language, summary),
        };
        entry.Publish(null);
        return entry;
    }

    /// <summary>The first link whose words are the name or a part of it, or the other way round; else the first.</summary>
    private string Url(string words)
    {
        var links = text.Prepend(name)
            .SelectMany(Links)
            .Where(link => !link.IsImage && LinkTarget.IsWeb(link.Url) && link.Url!.Length <= LongestUrl)
            .ToList();
        return (links.FirstOrDefault(link => Names(InlineText.Of(link), words)) ?? links.FirstOrDefault())?.Url ?? "";
    }

    // Markdig's own walk down from a paragraph finds nothing.
    private static IEnumerable<LinkInline> Links(Block block) =>
        block is LeafBlock leaf ? leaf.Inline?.Descendants<LinkInline>() ?? [] : block.Descendants<LinkInline>();

    private static bool Names(string link, string words) =>
        link.Length > 0
        && (
            words.Contains(link, StringComparison.OrdinalIgnoreCase)
            || link.Contains(words, StringComparison.OrdinalIgnoreCase)
        );
}
