using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Portfolio.Core.Markup.Code;

/// <summary>Writes a code block with its language and what is asked of its lines as classes.</summary>
internal sealed class CodeBlockMarkRenderer : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        renderer.EnsureLine();
        renderer.Write("<pre><code");
        if (obj is FencedCodeBlock { Info: { Length: > 0 } info } fenced)
        {
            renderer.Write(" class=\"").Write(Marks.Language).WriteEscape(info);
            if (CodeLines.ToClass(fenced.Arguments) is { } lines)
                renderer.Write(' ').Write(lines);
            renderer.Write('"');
            if (info == ChartText.Word)
            {
                // What a chart is asked for, and the line it stands in, which its writer is told.
                renderer.Write(" title=\"").WriteEscape(fenced.Arguments ?? "").Write('"');
                renderer.Write(" start=\"").Write($"{fenced.Line + 1}").Write('"');
            }
        }
        renderer.Write('>');
        renderer.WriteLeafRawLines(obj, true, true);
        renderer.WriteLine("</code></pre>");
    }
}
