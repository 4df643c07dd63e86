using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Portfolio.Core.Exchange.Import.Documents;
using Portfolio.Core.Languages;

namespace Portfolio.Core.Exchange.Import.GitHubReadme;

/// <summary>A section that lists papers: in tables, in lists, or a paragraph each.</summary>
internal sealed class ReadingList(SourceMarkdown source, SourceReading reading)
{
    private readonly PaperDrafts drafts = new(reading);

    /// <summary>False, and nothing read, when no paper is listed: the section is then a text.</summary>
    public bool TryRead(Section section, SectionPurpose purpose)
    {
        if (section.Blocks.Count > 0 && !section.Blocks.Any(ListsPapers))
            return false;
        drafts.OpenList(purpose.Status);
        if (purpose.Topic.Length > 0)
            drafts.OpenTopic(purpose.Topic, source.Line(section.Heading!));
        foreach (var block in section.Blocks)
            Read(block);
        return true;
    }

    private static bool ListsPapers(Block block) =>
        block is Table or ListBlock
        || (block is QuoteBlock quote && quote.Any(ListsPapers))
        || (block is ParagraphBlock paragraph && PaperLine.IsOne(paragraph));

    private void Read(Block block)
    {
        switch (block)
        {
            case Table table:
                new PaperTable(source, drafts, reading).Read(table);
                break;
            case ListBlock list:
                foreach (var item in list.OfType<ListItemBlock>())
                    ReadItem(item);
                break;
            case QuoteBlock quote:
                foreach (var child in quote)
                    Read(child);
                break;
            case ParagraphBlock paragraph when BlockShape.WhollyBold(paragraph) is not null:
                drafts.OpenTopic(InlineText.Of(paragraph), source.Line(paragraph));
                break;
            case ParagraphBlock paragraph when PaperLine.IsOne(paragraph):
                drafts.Add(PaperLine.Of(paragraph.Inline!), source.Phrase(paragraph), source.Line(paragraph));
                break;
            default:
                LeaveOut(block);
                break;
        }
    }

    private void ReadItem(ListItemBlock item)
    {
        var first = item.FirstOrDefault() as ParagraphBlock;
        var below = item.Skip(first is null ? 0 : 1).ToList();
        if (first is null || (below.OfType<ListBlock>().Any() && PaperLine.IsTopic(first)))
        {
            if (first is not null)
                drafts.OpenTopic(InlineText.Of(first).TrimEnd(':', '：'), source.Line(first));
            foreach (var block in below)
                Read(block);
        }
        else if (BlockShape.IsOnlyLinksWithin(first))
        {
            Tell(item, new Sentence("Links to places on the same page."));
        }
        else if (InlineText.Of(first).Length == 0)
        {
            Tell(item, new Sentence("Nothing in this item can be a title."));
        }
        else
        {
            drafts.Add(PaperLine.Of(first.Inline!), source.Phrase(first), source.Line(first), source.Slice(below));
        }
    }

    private void LeaveOut(Block block) =>
        Tell(
            block,
            block switch
            {
                CodeBlock => new Sentence("A code block between papers."),
                HtmlBlock => new Sentence("HTML between papers; lists and tables within it are read."),
                ThematicBreakBlock => new Sentence("A line between papers."),
                _ when BlockShape.HasNoWords(block) => new Sentence("A picture or badge between papers."),
                _ => new Sentence("Text between papers; make it the description of a section if you want it."),
            }
        );

    private void Tell(Block block, Sentence reason) =>
        reading.LeftOut.Add(new(source.Line(block), source.Slice(block), reason));
}
