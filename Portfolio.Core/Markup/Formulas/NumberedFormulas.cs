using System.Globalization;
using System.Xml.Linq;
using AngleSharp.Dom;

namespace Portfolio.Core.Markup.Formulas;

/// <summary>
/// All formulas of a text, in its order: equations of the environments that number themselves get their numbers, and
/// <c>\ref</c> and <c>\eqref</c> become links to what carries the <c>\label</c>, before or after it.
/// </summary>
internal sealed class NumberedFormulas
{
    private readonly Dictionary<IElement, Formula> formulas = [];
    private readonly Dictionary<string, (string Number, string Id)> labels = new(StringComparer.Ordinal);
    private readonly string idPrefix;
    private readonly List<MarkupWarning> warnings;
    private int equations;

    public NumberedFormulas(
        IEnumerable<IElement> texts,
        string idPrefix,
        RenderBudget budget,
        List<MarkupWarning> warnings
    )
    {
        (this.idPrefix, this.warnings) = (idPrefix, warnings);
        var marks = texts.SelectMany(t => t.QuerySelectorAll($".{Marks.Formula}, .{Marks.DisplayFormula}")).ToList();
        var typed = marks.ConvertAll(m => (m.TextContent.Trim(), m.ClassList.Contains(Marks.DisplayFormula)));
        foreach (var (mark, (tex, isDisplay), made) in marks.Zip(typed, TexEngine.Render(typed, budget.CheckTime)))
        {
            var formula = Formula.Of(tex, isDisplay, made);
            formulas[mark] = formula;
            if (formula.MathMl is null)
                warnings.Add(MarkupWarning.FormulaNotUnderstood(formula.Tex, formula.Problem));
            else
                Number(formula.MathMl);
        }
        foreach (var formula in formulas.Values)
        {
            foreach (var reference in formula.MathMl?.Descendants("a").ToList() ?? [])
                Refer(reference);
        }
    }

    public Formula? Of(IElement mark) => formulas.GetValueOrDefault(mark);

    private void Number(XElement root)
    {
        foreach (var row in root.Descendants("mtr").ToList())
        {
            var number = row.Descendants("span").FirstOrDefault(s => Has(s, "tml-eqn"));
            var tag = row.Descendants("mtext").FirstOrDefault(t => Has(t, "tml-tag"));
            if (number?.Parent is { } cell)
                (tag = cell).ReplaceNodes(string.Create(CultureInfo.InvariantCulture, $"({++equations})"));
            if ((string?)row.Attribute("id") is not { } label || tag is null)
                continue;
            row.SetAttributeValue("id", null);
            if (!labels.TryAdd(label, (tag.Value, IdOf(label))))
                warnings.Add(MarkupWarning.LabelTwice(label));
            else
                row.SetAttributeValue("id", labels[label].Id);
        }
        // A label where nothing has a number leads nowhere.
        foreach (var stray in root.Descendants().Where(e => e.Attribute("id") is not null && e.Name != "mtr"))
            stray.SetAttributeValue("id", null);
    }

    private void Refer(XElement reference)
    {
        var label = ((string?)reference.Attribute("href") ?? "").TrimStart('#');
        if (!labels.TryGetValue(label, out var to))
        {
            warnings.Add(MarkupWarning.FormulaWithoutLabel(label));
            // A span within a formula would end it for a browser.
            reference.ReplaceWith(new XElement(reference.Ancestors("math").Any() ? "mtext" : "span", "(?)"));
            return;
        }
        var isBare = !Has(reference, "tml-eqref");
        reference.ReplaceAttributes(new XAttribute("href", "#" + to.Id));
        reference.Value = isBare ? to.Number.Trim('(', ')') : to.Number;
    }

    // A label may hold anything; an id here letters, digits and hyphens, so two labels may come to the same.
    private string IdOf(string label)
    {
        var id = $"{idPrefix}eq-{string.Concat(label.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'))}";
        var same = labels.Values.Count(l => l.Id == id || l.Id.StartsWith(id + "--", StringComparison.Ordinal));
        return same == 0 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}--{same + 1}");
    }

    private static bool Has(XElement element, string name) =>
        ((string?)element.Attribute("class") ?? "").Split(' ').Contains(name);
}
