using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Portfolio.Core.Exchange.Import.Documents;
using Portfolio.Core.Focus;
using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Exchange.Import.GitHubReadme;

/// <summary>Lists of what somebody does or will do: each item, also within a quotation or another item, is one line.</summary>
internal sealed class FocusList(SourceMarkdown source, SourceReading reading)
{
    private readonly UniqueNames names = new();
    private int count;

    /// <summary>False, and nothing read, when there is no list: the section is then a text.</summary>
    public bool TryRead(Section section, FocusState state)
    {
        if (section.Blocks.Count > 0 && !section.Blocks.Any(HoldsList))
            return false;
        foreach (var block in Prose.Of(section.Blocks, source, reading))
            Read(block, state);
        return true;
    }

    private static bool HoldsList(Block block) =>
        block is ListBlock || (block is QuoteBlock quote && quote.Any(HoldsList));

    private void Read(Block block, FocusState state)
    {
        switch (block)
        {
            case ListBlock or QuoteBlock or ListItemBlock:
                foreach (var child in (ContainerBlock)block)
                {
                    if (block is ListItemBlock && child is ParagraphBlock item)
                        Add(item, state);
                    else
                        Read(child, state);
                }
                break;
            default:
                reading.LeftOut.Add(
                    new(
                        source.Line(block),
                        source.Slice(block),
                        new Sentence("This stands beside a list of what you do; only the list is taken.")
                    )
                );
                break;
        }
    }

    private void Add(ParagraphBlock item, FocusState state)
    {
        var first = item.Inline?.FirstChild;
        var task = first as TaskList;
        first = task is null ? first : task.NextSibling;
        if (first is null)
            return;
        var text = source.Phrase(first, item.Inline!.LastChild!);
        var focus = new FocusItem
        {
            Text = TextLanguage.Localized(text),
            State = task?.Checked == true ? FocusState.Done : state,
            Position = count++,
        };
        var name = Slug.From(InlineText.Of(item));
        reading.Entries.Add(new(focus, names.Take("focus/" + name), source.Line(item)));
    }
}
