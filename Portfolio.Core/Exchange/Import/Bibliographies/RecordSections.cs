using Portfolio.Core.Exchange.Import.Documents;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Exchange.Import.Bibliographies;

/// <summary>The sections that records name, each but once; the site's own are found by their slug or title.</summary>
internal sealed class RecordSections
{
    private readonly Dictionary<string, ReadingSection> sections = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> slugs = new(StringComparer.Ordinal);

    /// <summary>In the order they were named first.</summary>
    public IReadOnlyCollection<ReadingSection> All => sections.Values;

    /// <summary>Told once for each section, when it is named first.</summary>
    public ReadingSection Named(string title)
    {
        if (sections.TryGetValue(title, out var section))
            return section;
        var slug = Slug.From(title) is { Length: > 0 } name ? name : "section";
        section = new ReadingSection
        {
            Slug = Slug.Unique(slug, s => !slugs.Add(s)),
            Title = TextLanguage.Localized(title),
            Position = sections.Count,
        };
        sections.Add(title, section);
        return section;
    }
}
