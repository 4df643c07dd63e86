using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Portfolio.Core.Markup.Formulas;

namespace Portfolio.Core.Markup;

/// <summary>
/// Writes safe HTML as the page shows it: headings with ids, code with a copy button, tables that scroll, notes in
/// the margin. It goes through the tree once and writes only what it knows, each thing where HTML allows it.
/// </summary>
internal sealed partial class PageWriter(
    Wording wording,
    string language,
    string idPrefix,
    Headings headings,
    IReadOnlyDictionary<int, IElement> notes,
    CitedText cited,
    NumberedFormulas formulas,
    MeasurePicture measure,
    RenderBudget budget,
    List<MarkupWarning> warnings
)
{
    private readonly StringBuilder html = new();

    // How many elements around this place may hold only phrases: a paragraph, a heading, a line.
    private int inPhrase;
    private bool isLine;

    public string WriteText(IElement body)
    {
        WriteChildren(body);
        EndBlock();
        WriteNotesAtEnd();
        WriteReferences();
        return html.ToString().Trim();
    }

    public string WriteLine(IElement body)
    {
        (inPhrase, isLine) = (1, true);
        WriteChildren(body);
        return html.ToString().Trim();
    }

    private void WriteChildren(IElement parent)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is IElement element)
                WriteElement(element);
            else if (child is IText text)
                WriteWords(text, parent);
        }
    }

    private void WriteWords(IText text, IElement parent)
    {
        if (parent.LocalName != "code")
        {
            foreach (Match call in CallWithoutNote().Matches(text.Data))
                warnings.Add(MarkupWarning.NoteWithoutText(call.Groups[1].Value));
        }
        Append(Escape(text.Data));
    }

    private void WriteElement(IElement element)
    {
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6" when inPhrase == 0:
                WriteHeading(element);
                break;
            case "pre" when inPhrase == 0:
                WriteCode(element);
                break;
            case "table" when inPhrase == 0:
                WriteTable(element);
                break;
            case "ul" or "ol" or "dl" when inPhrase == 0:
                WriteList(element);
                break;
            case "blockquote" when inPhrase == 0 && CalloutOf(element) is { } callout:
                WriteCallout(element, callout);
                break;
            case "details" when inPhrase == 0 && IsTab(element):
                WriteTabs(element);
                break;
            case "p" when inPhrase == 0:
                WriteParagraph(element);
                break;
            case "th" when IsColumnHead(element):
                WriteTag(element, "th", " scope=\"col\"");
                break;
            case "a":
                WriteLink(element);
                break;
            case "img":
                WriteImage(element);
                break;
            case "sup" when element.ClassList.Contains(Marks.NoteCall):
                WriteNoteCall(element);
                break;
            case "span" when element.ClassList.Contains(Marks.Citation):
                WriteCitation(element);
                break;
            case "span" or "div" when formulas.Of(element) is not null:
                WriteFormula(element, isBlock: element.LocalName == "div" && inPhrase == 0);
                break;
            case "span" when element.ClassList.Contains(Marks.TaskDone):
                WriteTask("☑", wording.Done);
                break;
            case "span" when element.ClassList.Contains(Marks.TaskOpen):
                WriteTask("☐", wording.Open);
                break;
            default:
                WritePlain(element);
                break;
        }
    }

    private void WritePlain(IElement element)
    {
        var isBlock = AllowedHtml.Blocks.Contains(element.LocalName);
        if (isBlock)
            EndBlock();
        if (HasPlace(element, isBlock))
            WriteTag(element, element.LocalName);
        else
            WriteChildren(element);
        if (isBlock)
            EndBlock();
    }

    /// <summary>Whether the element may stand where it is; if not, only its content is written.</summary>
    private bool HasPlace(IElement element, bool isBlock)
    {
        if (isBlock && inPhrase > 0)
            return false;
        var parent = element.ParentElement?.LocalName;
        return element.LocalName switch
        {
            "li" => parent is "ul" or "ol",
            "dt" or "dd" => parent is "dl",
            "td" or "th" => parent is "tr",
            "tr" => parent is "thead" or "tbody" or "tfoot",
            "thead" or "tbody" or "tfoot" or "caption" => parent is "table",
            "figcaption" => parent is "figure",
            "summary" => parent is "details" && element.PreviousElementSibling is null,
            // A phrase around whole blocks, <b><p>…</p></b>; insertions and deletions may.
            not ("ins" or "del") when !isBlock => !HoldsBlocks(element),
            _ => true,
        };
    }

    private static bool HoldsBlocks(IElement element) =>
        element.Children.Any(child => AllowedHtml.Blocks.Contains(child.LocalName) || HoldsBlocks(child));

    private void WriteTag(IElement element, string name, string attributes = "")
    {
        Append($"<{name}{attributes}{KnownAttributes(element)}{Direction(element, name)}>");
        if (AllowedHtml.Void.Contains(name))
            return;
        var holdsPhrases = name is "p" or "summary" or "dt" or "h2" or "h3" or "h4" or "h5" or "h6";
        inPhrase += holdsPhrases ? 1 : 0;
        WriteChildren(element);
        inPhrase -= holdsPhrases ? 1 : 0;
        if (AllowedHtml.Blocks.Contains(name))
            EndBlock();
        Append($"</{name}>");
    }

    private void WriteTask(string sign, string meaning) =>
        // U+FE0E keeps the sign a letter where the font has a coloured picture for it.
        Append($"<span class=\"task\" role=\"img\" aria-label=\"{meaning}\">{sign}\uFE0E</span>");

    private void Append(string text)
    {
        budget.SpendCharacters(text.Length);
        html.Append(text);
    }

    [GeneratedRegex(@"\[\^([^\[\]\s]{1,60})\]")]
    private static partial Regex CallWithoutNote();
}
