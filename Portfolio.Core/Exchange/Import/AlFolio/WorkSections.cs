using Markdig.Syntax;
using Portfolio.Core.Exchange.Import.Documents;
using Portfolio.Core.Languages;
using Portfolio.Core.Work;

namespace Portfolio.Core.Exchange.Import.AlFolio;

/// <summary>
/// The sections about work: in them, each paragraph that is bold from end to end opens an entry, and so does a heading
/// below the section's own.
/// </summary>
internal sealed class WorkSections(SourceMarkdown page, SourceReading reading)
{
    private readonly UniqueNames slugs = new();
    private int count;

    /// <summary>False, and nothing read, when the section opens no entry: it is then one text.</summary>
    public bool TryRead(IReadOnlyList<Section> sections, WorkKind kind)
    {
        var blocks = sections
            .SelectMany((section, i) => i == 0 ? section.Blocks : section.Blocks.Prepend(section.Heading!))
            .ToList();
        if (!blocks.Any(Opens))
            return false;
        blocks = Prose.Of(blocks, page, reading);
        var before = blocks.TakeWhile(block => !Opens(block)).ToList();
        foreach (var block in before)
            reading.LeftOut.Add(
                new(
                    page.Line(block),
                    page.Slice(block),
                    new Sentence("This stands before the first entry of the section and belongs to none.")
                )
            );
        for (var i = before.Count; i < blocks.Count; )
        {
            var text = blocks.Skip(i + 1).TakeWhile(block => !Opens(block)).ToList();
            Add(new WorkDraft(page, (LeafBlock)blocks[i], text, kind));
            i += text.Count + 1;
        }
        return true;
    }

    private static bool Opens(Block block) =>
        block is HeadingBlock || BlockShape.WhollyBold(block as ParagraphBlock) is not null;

    private void Add(WorkDraft draft)
    {
        var work = draft.ToEntry();
        work.Position = count++;
        work.Slug = slugs.Take(work.Slug);
        reading.Entries.Add(new(work, "work/" + work.Slug, draft.Line));
    }
}
