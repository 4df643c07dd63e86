using System.Globalization;
using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Exchange.Import.Documents;

/// <summary>Makes an essay of a section of prose, in the one language it is written in.</summary>
internal sealed class EssayDrafts(SourceMarkdown source, SourceReading reading)
{
    private readonly UniqueNames slugs = new();
    private int count;

    /// <summary>The section with the sections below it, whose headings go into the body.</summary>
    public void Add(IReadOnlyList<Section> sections)
    {
        var title = sections[0].Title;
        var parts = sections.SelectMany(
            (section, i) => i == 0 ? section.Blocks : section.Blocks.Prepend(section.Heading!)
        );
        var body = source.Slice(Prose.Of(parts, source, reading));
        if (body.Length == 0)
            return;
        count++;
        var slug = Slug.From(title) is { Length: > 0 } name
            ? name
            : string.Create(CultureInfo.InvariantCulture, $"essay-{count}");
        // A formula below a Chinese heading is for those who read the heading.
        var language = TextLanguage.Of(title) == TextLanguage.Chinese ? TextLanguage.Chinese : TextLanguage.Of(body);
        var essay = new Essay
        {
            Slug = slugs.Take(slug),
            Title = LocalizedText.Of(language, title),
            Body = LocalizedText.Of(language, body),
        };
        essay.Publish(null);
        reading.Entries.Add(
            new(essay, "essay/" + essay.Slug, source.Line(sections[0].Heading ?? sections[0].Blocks[0]))
        );
    }
}
