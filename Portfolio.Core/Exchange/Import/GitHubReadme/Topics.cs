using Portfolio.Core.Exchange.Import.Documents;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Exchange.Import.GitHubReadme;

/// <summary>The sections of the reading list, in the order they are first named; one named again goes on.</summary>
internal sealed class Topics(SourceReading reading)
{
    private readonly Dictionary<string, ReadingSection> sections = [];
    private readonly Dictionary<string, int> papers = [];
    private readonly UniqueNames slugs = new();
    private ReadingSection? open;

    public void Close() => open = null;

    public void Open(string title, int line)
    {
        if (sections.TryGetValue(title.ToUpperInvariant(), out open))
            return;
        var slug = Slug.From(title) is { Length: > 0 } name ? name : "section";
        open = new ReadingSection
        {
            Slug = slugs.Take(slug),
            Title = TextLanguage.Localized(title),
            Position = sections.Count,
        };
        sections.Add(title.ToUpperInvariant(), open);
        reading.Entries.Add(new(open, "section/" + open.Slug, line));
    }

    /// <summary>Puts a paper at the end of the section that is open.</summary>
    public void Place(Paper paper)
    {
        var slug = open?.Slug ?? "";
        paper.Section = open;
        paper.SectionPosition = papers[slug] = papers.GetValueOrDefault(slug, -1) + 1;
    }
}
