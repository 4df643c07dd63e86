using System.Xml.Linq;

namespace Portfolio.Core.Markup.Formulas;

/// <summary>
/// A formula of a text: its TeX, and its MathML, or null and what is wrong with it. A formula that could not be made is
/// shown as it was typed.
/// </summary>
internal sealed record Formula(string Tex, bool IsDisplay, XElement? MathMl, string Problem)
{
    public static Formula Of(string tex, bool isDisplay, (string? MathMl, string Problem) made)
    {
        var mathMl = made.MathMl is null ? null : Formulas.MathMl.Clean(made.MathMl);
        var problem = mathMl is null && made.Problem.Length == 0 ? "not understood" : made.Problem;
        return new(tex, isDisplay, mathMl, problem);
    }
}
