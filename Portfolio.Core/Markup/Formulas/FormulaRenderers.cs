using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Portfolio.Core.Markup.Formulas;

/// <summary>Writes the TeX of <c>$…$</c> in a mark; MathML is made of it after the HTML around it is safe.</summary>
internal sealed class FormulaInlineRenderer : HtmlObjectRenderer<MathInline>
{
    protected override void Write(HtmlRenderer renderer, MathInline obj)
    {
        var mark = obj.DelimiterCount == 2 ? Marks.DisplayFormula : Marks.Formula;
        renderer.Write($"<span class=\"{mark}\">").WriteEscape(ref obj.Content).Write("</span>");
    }
}

/// <summary>Writes the TeX between two lines of <c>$$</c> in a mark.</summary>
internal sealed class FormulaBlockRenderer : HtmlObjectRenderer<MathBlock>
{
    protected override void Write(HtmlRenderer renderer, MathBlock obj)
    {
        renderer.EnsureLine();
        renderer.Write($"<div class=\"{Marks.DisplayFormula}\">");
        renderer.WriteLeafRawLines(obj, true, true);
        renderer.WriteLine("</div>");
    }
}
