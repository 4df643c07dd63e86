using System.Xml.Linq;
using AngleSharp.Dom;

namespace Portfolio.Core.Markup;

internal sealed partial class PageWriter
{
    // In characters of TeX; a longer one may be wider than a phone.
    private const int ShortFormula = 40;

    /// <summary>A formula carries its TeX, for ears and for copying; a long one scrolls on its own.</summary>
    private void WriteFormula(IElement mark, bool isBlock)
    {
        var formula = formulas.Of(mark)!;
        if (formula.MathMl is null)
        {
            Append($"<code class=\"tex\" title=\"{Escape(formula.Problem)}\">{Escape(formula.Tex)}</code>");
            return;
        }
        foreach (var math in formula.MathMl.Elements("math"))
            math.SetAttributeValue("alttext", Characters.Clean(formula.Tex));
        var mathMl = string.Concat(formula.MathMl.Nodes().Select(n => n.ToString(SaveOptions.DisableFormatting)));
        if (!isBlock)
        {
            Append(mathMl);
            return;
        }
        EndBlock();
        var focus =
            formula.Tex.Length > ShortFormula
                ? $" tabindex=\"0\" role=\"group\" aria-label=\"{Escape(Numbered(wording.Formula))}\""
                : "";
        Append($"<div class=\"formula\"{focus}>{mathMl}</div>");
    }

    /// <summary>The display formula that is all of its paragraph.</summary>
    private IElement? LoneFormula(IElement paragraph) =>
        paragraph is { ChildElementCount: 1, FirstElementChild: { } only }
        && formulas.Of(only) is { IsDisplay: true }
        && paragraph.ChildNodes.All(node => node == only || IsBlank(node))
            ? only
            : null;
}
