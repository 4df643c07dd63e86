using AngleSharp.Dom;

namespace Portfolio.Core.Markup;

/// <summary>
/// The headings of a text. Its first level is 2, below the page's title, and a heading is one level below the one
/// it stands under: "#" and "##" become h2 and h3, "##" and "####" as well, so no level is skipped.
/// </summary>
internal sealed class Headings
{
    private readonly Dictionary<IElement, Heading> byElement = [];
    private readonly HashSet<string> ids = [];

    public Headings(IElement body, string idPrefix, List<MarkupWarning> warnings)
    {
        var names = new HeadingIds();
        var above = new Stack<char>();
        foreach (var element in body.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var text = PlainText.Of(element);
            if (text.Length == 0)
            {
                warnings.Add(MarkupWarning.EmptyHeading());
                continue;
            }
            var level = element.LocalName[1];
            while (above.TryPeek(out var last) && last >= level)
                above.Pop();
            above.Push(level);
            var heading = new Heading(Math.Min(6, above.Count + 1), idPrefix + names.Next(text), text);
            byElement.Add(element, heading);
            ids.Add(heading.Id);
            InOrder.Add(heading);
        }
    }

    public List<Heading> InOrder { get; } = [];

    public Heading? Of(IElement element) => byElement.GetValueOrDefault(element);

    public bool Has(string id) => ids.Contains(id);
}
