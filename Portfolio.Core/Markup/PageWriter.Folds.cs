using System.Globalization;
using AngleSharp.Dom;

namespace Portfolio.Core.Markup;

internal sealed partial class PageWriter
{
    private int tabGroups;

    private static string? CalloutOf(IElement quote) =>
        quote.ClassList.FirstOrDefault(name => name.StartsWith(Marks.Callout, StringComparison.Ordinal));

    private void WriteCallout(IElement quote, string callout)
    {
        EndBlock();
        var title = quote.GetAttribute("title") is { Length: > 0 } own ? own : wording.CalloutTitle(callout);
        Append($"<div class=\"callout {callout}\" role=\"note\"><p class=\"callout-title\">{Escape(title)}</p>");
        WriteChildren(quote);
        EndBlock();
        Append("</div>");
    }

    private static bool IsTab(INode? node) =>
        node is IElement { LocalName: "details" } element && element.ClassList.Contains(Marks.Tab);

    /// <summary>
    /// Neighbouring tabs are a group of which one is open: the first, and the others are found by searching the page,
    /// by printing it and without a script.
    /// </summary>
    private void WriteTabs(IElement first)
    {
        if (IsTab(first.PreviousElementSibling))
            return;
        EndBlock();
        var name = string.Create(CultureInfo.InvariantCulture, $"{idPrefix}tabs{++tabGroups}");
        Append("<div class=\"tabbed\">");
        for (var tab = first; tab is not null && IsTab(tab); tab = tab.NextElementSibling)
        {
            Append($"<details name=\"{Escape(name)}\"{(tab == first ? " open" : "")}>");
            WriteChildren(tab);
            EndBlock();
            Append("</details>");
        }
        Append("</div>");
    }
}
