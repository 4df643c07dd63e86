using System.Text;
using AngleSharp.Dom;

namespace Portfolio.Core.Lookup;

/// <summary>
/// The words of JATS, HTML or MathML. What is raised or lowered stays so where Unicode has the signs (H₂O, 10⁻⁶), else
/// it is written as <c>_{…}</c> and <c>^{…}</c>; a formula that gives its TeX stands between dollar signs.
/// </summary>
internal sealed class MarkupWords
{
    // Whoever nests deeper has no abstract in mind, and the stack is finite.
    private const int Deepest = 200;
    private const string High = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻ*′";
    private const string OfHigh = "0123456789+-−=()niabcdefghjklmoprstuvwxyz*′";
    private const string Low = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";
    private const string OfLow = "0123456789+-−=()aehijklmnoprstuvx";

    private readonly StringBuilder words = new();

    public static string Of(INode node)
    {
        var read = new MarkupWords();
        read.Children(node, 0);
        return read.words.ToString();
    }

    private void Children(INode node, int depth)
    {
        if (depth > Deepest)
            return;
        foreach (var child in node.ChildNodes)
            One(child, depth);
    }

    private void One(INode node, int depth)
    {
        if (node is IText text)
            words.Append(text.Data);
        if (node is not IElement element)
            return;
        switch (Name(element))
        {
            case "script" or "style" or "template" or "iframe" or "object" or "annotation" or "annotation-xml":
            // A section's heading within an abstract: mostly the word "Abstract".
            case "title" when element.LocalName.Contains(':', StringComparison.Ordinal):
                break;
            case "math"
            or "alternatives"
            or "inline-formula"
            or "disp-formula"
            or "tex-math" when Tex(element) is { Length: > 0 } tex:
                words.Append('$').Append(tex).Append('$');
                break;
            case "sub":
                Shift(Within(element, depth), OfLow, Low, '_');
                break;
            case "sup":
                Shift(Within(element, depth), OfHigh, High, '^');
                break;
            case "msub" or "msup" or "msubsup":
                Script(element, depth);
                break;
            case "p" or "sec" or "list-item" or "li" or "div" or "disp-quote":
                words.Append("\n\n");
                Children(element, depth + 1);
                words.Append("\n\n");
                break;
            case "br":
                words.Append(' ');
                break;
            default:
                Children(element, depth + 1);
                break;
        }
    }

    // mml:msub has two children: what is written, and what stands below it.
    private void Script(IElement element, int depth)
    {
        foreach (var (at, part) in element.Children.Index())
        {
            if (at == 0)
                One(part, depth + 1);
            else if (at == 1 && Name(element) != "msup")
                Shift(Within(part, depth), OfLow, Low, '_');
            else
                Shift(Within(part, depth), OfHigh, High, '^');
        }
    }

    private void Shift(string text, string from, string to, char sign)
    {
        var plain = MetadataText.Clean(text);
        if (plain.Length > 0 && plain.All(from.Contains))
            words.Append(string.Concat(plain.Select(c => to[from.IndexOf(c, StringComparison.Ordinal)])));
        else if (plain.Length > 0)
            words.Append(sign).Append('{').Append(plain).Append('}');
    }

    private static string Within(IElement element, int depth)
    {
        var inner = new MarkupWords();
        inner.Children(element, depth + 1);
        return inner.words.ToString();
    }

    private static string? Tex(IElement formula) =>
        MetadataText
            .Clean(
                formula.GetAttribute("alttext")
                    ?? formula
                        .QuerySelectorAll("*")
                        .Prepend(formula)
                        .FirstOrDefault(e =>
                            Name(e) == "tex-math"
                            || (Name(e) == "annotation" && e.GetAttribute("encoding") is "application/x-tex" or "LaTeX")
                        )
                        ?.TextContent
                    ?? ""
            )
            .Trim('$', ' ');

    // Without the prefix of its namespace: jats:p, mml:math.
    private static string Name(IElement element) =>
        element.LocalName[(element.LocalName.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
