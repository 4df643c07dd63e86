using Markdig.Syntax;
using Portfolio.Core.Languages;

namespace Portfolio.Core.Exchange.Import.Documents;

/// <summary>What of a run of blocks is text to read.</summary>
internal static class Prose
{
    /// <summary>Leaves out badges and pictures on their own, and tells so.</summary>
    public static List<Block> Of(IEnumerable<Block> blocks, SourceMarkdown source, SourceReading reading)
    {
        var prose = new List<Block>();
        foreach (var block in blocks)
        {
            if (block is not HeadingBlock && BlockShape.HasNoWords(block))
                LeaveOutPicture(block, source, reading);
            else
                prose.Add(block);
        }
        return prose;
    }

    private static void LeaveOutPicture(Block block, SourceMarkdown source, SourceReading reading)
    {
        // A line that held only a comment or a closing tag is no loss.
        var text = source.Slice(block);
        if (text.Contains('!', StringComparison.Ordinal) || text.Contains("<img", StringComparison.OrdinalIgnoreCase))
            reading.LeftOut.Add(
                new(
                    source.Line(block),
                    text,
                    new Sentence("A picture or badge without text; upload it under Media if you want it.")
                )
            );
        else if (text.Length > 0)
            reading.LeftOut.Add(new(source.Line(block), text, new Sentence("HTML that holds no text.")));
    }
}
