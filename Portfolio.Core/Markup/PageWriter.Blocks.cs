using AngleSharp.Dom;

namespace Portfolio.Core.Markup;

internal sealed partial class PageWriter
{
    private readonly Dictionary<string, int> regions = [];

    private void WriteHeading(IElement element)
    {
        EndBlock();
        if (headings.Of(element) is { } heading)
            WriteTag(element, $"h{heading.Level}", $" id=\"{Escape(heading.Id)}\"");
        else if (isInNote)
            WriteTag(element, "p");
        EndBlock();
    }

    private void WriteTable(IElement table)
    {
        EndBlock();
        if (table.Closest("table table") is not null)
        {
            WriteTag(table, "table");
            return;
        }
        var caption = table.Children.FirstOrDefault(child => child.LocalName == "caption");
        var name = caption is null ? "" : PlainText.Of(caption);
        Append(
            "<div class=\"scroll\" tabindex=\"0\" role=\"region\" "
                + $"aria-label=\"{Escape(Numbered(name.Length > 0 ? name : wording.Table))}\">"
        );
        WriteTag(table, "table");
        Append("</div>");
    }

    private bool IsColumnHead(IElement cell) =>
        inPhrase == 0 && cell.ParentElement?.ParentElement?.LocalName == "thead" && !cell.HasAttribute("scope");

    private void WriteList(IElement list)
    {
        EndBlock();
        var item = list.LocalName == "dl" ? "dd" : "li";
        foreach (var child in list.ChildNodes.Where(child => IsBesideItems(child, item)).ToList())
            WrapInItem(child, item);
        WriteTag(list, list.LocalName);
    }

    private static bool IsBesideItems(INode child, string item) =>
        child is IElement element
            ? element.LocalName != item && (element.LocalName, item) != ("dt", "dd")
            : child is IText && !IsBlank(child);

    /// <summary>What stands in a list beside its items becomes an item.</summary>
    private static void WrapInItem(INode child, string name)
    {
        var item = child.Owner!.CreateElement(name);
        child.Parent!.ReplaceChild(item, child);
        item.AppendChild(child);
    }

    private void WriteParagraph(IElement paragraph)
    {
        EndBlock();
        if (LoneFormula(paragraph) is { } formula)
        {
            WriteFormula(formula, isBlock: true);
        }
        else if (LoneVideo(paragraph) is { } video && !isInNote)
        {
            WriteVideo(video.Address, video.Video);
        }
        else if (LoneImage(paragraph) is not { } image)
        {
            if (paragraph.ChildElementCount > 0 || !string.IsNullOrWhiteSpace(paragraph.TextContent))
                WriteTag(paragraph, "p");
        }
        else if (paragraph.ParentElement?.LocalName == "figure")
        {
            WriteImage(image);
        }
        else if (image.GetAttribute("title") is { Length: > 0 } caption && !isInNote)
        {
            Append("<figure>");
            WriteImage(image, withTitle: false);
            Append($"<figcaption>{Escape(caption)}</figcaption></figure>");
        }
        else
        {
            WriteTag(paragraph, "p");
        }
    }

    /// <summary>The image that is all of its paragraph.</summary>
    public static IElement? LoneImage(IElement paragraph) =>
        paragraph.ChildElementCount == 1
        && paragraph.FirstElementChild!.LocalName == "img"
        && string.IsNullOrWhiteSpace(paragraph.TextContent)
            ? paragraph.FirstElementChild
            : null;

    /// <summary>Two regions of one name cannot be told apart by ear: the second is "Table 2".</summary>
    private string Numbered(string region)
    {
        var number = regions[region] = regions.GetValueOrDefault(region) + 1;
        return number == 1 ? region : $"{region} {number}";
    }
}
