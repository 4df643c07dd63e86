using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Portfolio.Core.Markup;

/// <summary>Works cited together at one place of a text.</summary>
internal sealed class CitationInline(IReadOnlyList<CitedKey> works) : LeafInline
{
    public IReadOnlyList<CitedKey> Works => works;
}

/// <summary>Reads <c>[@key]</c> before it could be taken for a link.</summary>
internal sealed class CitationParser : InlineParser
{
    private const int Longest = 2000;

    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var inside = slice.AsSpan()[1..];
        var end = inside[..Math.Min(inside.Length, Longest)].IndexOfAny('[', ']');
        // [@key](address) is a link.
        if (end < 0 || inside[end] == '[' || inside[(end + 1)..] is ['(', ..] || !inside[..end].Contains('@'))
            return false;
        if (CitationSyntax.Parse(inside[..end].ToString()) is not { } works)
            return false;
        processor.Inline = new CitationInline(works)
        {
            Span = { Start = processor.GetSourcePosition(slice.Start, out var line, out var column) },
            Line = line,
            Column = column,
            IsClosed = true,
        };
        slice.Start += end + 2;
        return true;
    }
}

/// <summary>Writes a citation as its place among all of the text in a mark; what a reader sees is made of it later.</summary>
internal sealed class CitationMarkRenderer(List<IReadOnlyList<CitedKey>> calls) : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline obj)
    {
        if (!renderer.EnableHtmlForInline)
            return;
        renderer.Write($"<span class=\"{Marks.Citation}\">{calls.Count}</span>");
        calls.Add(obj.Works);
    }
}
