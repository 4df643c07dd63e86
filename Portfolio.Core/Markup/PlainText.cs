using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Portfolio.Core.Markup;

/// <summary>The words of a piece of safe HTML, block by block.</summary>
internal sealed partial class PlainText
{
    private readonly StringBuilder line = new();

    /// <summary>Everything that is read, a block a line.</summary>
    public List<string> Everything { get; } = [];

    /// <summary>What is counted as reading: everything but code.</summary>
    public List<string> Reading { get; } = [];

    /// <summary>Sentences: no headings, tables, figures or code.</summary>
    public List<string> Prose { get; } = [];

    /// <summary>The words of one phrase; an image stands for its description.</summary>
    public static string Of(IElement element)
    {
        var text = new PlainText();
        text.Add(element);
        return string.Join(' ', text.Everything);
    }

    public void Add(IElement element)
    {
        Read(element, isProse: true);
        EndBlock(isCode: false, isProse: true);
    }

    private void Read(INode node, bool isProse)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
                line.Append(text.Data);
            else if (child is not IElement element || element.ClassList.Contains(Marks.NoteCall))
                continue;
            else if (element.ClassList.Contains(Marks.Citation))
                TrimEnd();
            else if (element.LocalName == "img")
                line.Append(element.GetAttribute("alt"));
            else if (element.LocalName == "br")
                line.Append(' ');
            else if (AllowedHtml.Blocks.Contains(element.LocalName))
                ReadBlock(element, isProse);
            else
                Read(element, isProse);
        }
    }

    // What a citation leaves behind in "as is known [@key]." is no blank before the full stop.
    private void TrimEnd()
    {
        while (line.Length > 0 && line[^1] == ' ')
            line.Length--;
    }

    private void ReadBlock(IElement element, bool isProse)
    {
        EndBlock(isCode: false, isProse);
        var isInner =
            isProse
            && element.LocalName is "p" or "div" or "ul" or "ol" or "li" or "dl" or "dd" or "blockquote"
            && PageWriter.LoneImage(element) is null;
        if (element.LocalName == "blockquote" && element.GetAttribute("title") is { Length: > 0 } title)
            Everything.Add(Characters.Clean(title));
        Read(element, isInner);
        EndBlock(element.LocalName == "pre", isInner);
    }

    private void EndBlock(bool isCode, bool isProse)
    {
        var text = Blanks().Replace(Characters.Clean(line.ToString()), " ").Trim();
        line.Clear();
        if (text.Length == 0)
            return;
        Everything.Add(text);
        if (!isCode)
            Reading.Add(text);
        if (isProse)
            Prose.Add(text);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
