using System.Globalization;
using AngleSharp.Dom;

namespace Portfolio.Core.Markup;

internal sealed partial class PageWriter
{
    // A picture no wider than this is shown in full.
    private const int TextWidth = 640;

    // A figure that reaches into the margin.
    private const int WideWidth = 832;

    private bool isInLink;

    private void WriteLink(IElement link)
    {
        var address = link.GetAttribute("href");
        if (address is null || isInLink || (inPhrase > 0 && HoldsBlocks(link)))
        {
            WriteChildren(link);
            return;
        }
        var rel = LinkAddress.IsExternal(address) ? " rel=\"noopener\"" : "";
        Append($"<a href=\"{Escape(OnThisPage(address))}\"{KnownAttributes(link)}{rel}>");
        isInLink = true;
        WriteChildren(link);
        isInLink = false;
        Append("</a>");
        WriteDelayedCalls();
    }

    /// <summary>A link to a heading says <c>#its-words</c>, as on GitHub; the heading's id has a prefix here.</summary>
    private string OnThisPage(string address)
    {
        if (!address.StartsWith('#'))
            return address;
        var id = idPrefix + HeadingIds.OfLink(address[1..]);
        return headings.Has(id) ? "#" + id : address;
    }

    private void WriteImage(IElement image, bool withTitle = true)
    {
        var (address, description) = (image.GetAttribute("src"), image.GetAttribute("alt"));
        if (address is null || !LinkAddress.IsAllowedImage(address))
        {
            Append(Escape(description ?? ""));
            return;
        }
        if (LinkAddress.IsExternal(address))
        {
            WriteImageElsewhere(address, description);
            return;
        }
        if (description is null)
            warnings.Add(MarkupWarning.ImageWithoutAlt(address));
        if (!withTitle)
            image.RemoveAttribute("title");
        var size = measure(address);
        if (size is not null && !image.HasAttribute("width") && !image.HasAttribute("height"))
        {
            // With both, the page keeps the room and does not move when the picture comes.
            image.SetAttribute("width", size.Width.ToString(CultureInfo.InvariantCulture));
            image.SetAttribute("height", size.Height.ToString(CultureInfo.InvariantCulture));
        }
        var sources = size?.Sources is { } widths
            ? $" srcset=\"{Escape(widths)}\" sizes=\"{SizesOf(image, size)}\""
            : "";
        var isLarger =
            size is { Opens: true, Width: > TextWidth }
            && description is { Length: > 0 }
            && IsAlone(image)
            && !isInLink;
        if (isLarger)
            Append($"<a class=\"zoom\" href=\"{Escape(address)}\" data-close=\"{wording.Close}\">");
        Append(
            $"<img src=\"{Escape(address)}\" alt=\"{Escape(description ?? "")}\"{KnownAttributes(image)}{sources} "
                + "loading=\"lazy\" decoding=\"async\">"
        );
        if (isLarger)
            Append("</a>");
    }

    // How wide it is shown at most: as the text is, unless it is smaller or its figure wider.
    private static string SizesOf(IElement image, PictureSize size)
    {
        var isWide = image.ParentElement?.ClassList.Contains(Marks.Wide) == true;
        var own = int.TryParse(image.GetAttribute("width"), CultureInfo.InvariantCulture, out var said)
            ? said
            : size.Width;
        var most = Math.Min(own, isWide ? WideWidth : TextWidth);
        return string.Create(CultureInfo.InvariantCulture, $"(min-width: {most}px) {most}px, 100vw");
    }

    // A page loads nothing from another host: whoever wants to see it goes there.
    private void WriteImageElsewhere(string address, string? description)
    {
        warnings.Add(MarkupWarning.ImageElsewhere(address));
        var words = Escape(description is { Length: > 0 } ? description : address);
        Append(isInLink ? words : $"<a href=\"{Escape(address)}\" rel=\"noopener\">{words}</a>");
    }

    private bool IsAlone(IElement image) =>
        !isInNote && image.ParentElement is { } parent && (parent.LocalName == "figure" || LoneImage(parent) == image);
}
