using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Portfolio.Core.Markup;

/// <summary>Rendered HTML for places outside its page, such as a feed reader: no buttons, notes at the end, addresses with their host.</summary>
public static class StandaloneHtml
{
    private static readonly string[] Addresses = ["href", "src"];

    /// <summary><paramref name="page"/> is the absolute address of its page, or null when the site has none.</summary>
    public static string Of(string html, Uri? page)
    {
        var body = new HtmlParser().ParseDocument("").Body!;
        body.InnerHtml = html;
        foreach (var button in body.QuerySelectorAll("button"))
            button.Remove();
        PutNotesLast(body);
        if (page is not null)
        {
            foreach (var element in body.QuerySelectorAll("[href], [src], [srcset]"))
                Complete(element, page);
        }
        return body.InnerHtml;
    }

    // Without the site's style a note in the margin would run on within its sentence.
    private static void PutNotesLast(IElement body)
    {
        if (body.QuerySelectorAll("span.note") is not { Length: > 0 } notes)
            return;
        var list = body.Owner!.CreateElement("ol");
        foreach (var note in notes)
        {
            var item = body.Owner.CreateElement("li");
            item.SetAttribute("value", note.QuerySelector("b")?.TextContent ?? "");
            item.Id = note.Id;
            note.QuerySelector("b")?.Remove();
            item.InnerHtml = note.InnerHtml.Trim();
            note.Remove();
            list.Append(item);
        }
        body.Append(body.Owner.CreateElement("hr"), list);
    }

    private static void Complete(IElement element, Uri page)
    {
        foreach (var name in Addresses)
        {
            if (element.GetAttribute(name) is { } address && Uri.TryCreate(page, address, out var whole))
                element.SetAttribute(name, whole.AbsoluteUri);
        }
        if (element.GetAttribute("srcset") is { } sources)
            element.SetAttribute("srcset", string.Join(", ", sources.Split(", ").Select(one => Complete(one, page))));
    }

    private static string Complete(string source, Uri page) =>
        source.Split(' ') is [var address, var width] && Uri.TryCreate(page, address, out var whole)
            ? $"{whole.AbsoluteUri} {width}"
            : source;
}
