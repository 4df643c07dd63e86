using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Portfolio.Core.Markup;

/// <summary>Writes the call of a note as its number in a mark; what a reader sees is made of it later.</summary>
internal sealed class NoteCallRenderer : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
    {
        if (obj.IsBackLink || !renderer.EnableHtmlForInline)
            return;
        renderer.Write($"<sup class=\"{Marks.NoteCall}\">");
        renderer.Write(obj.Footnote.Order.ToString(CultureInfo.InvariantCulture));
        renderer.Write("</sup>");
    }
}

/// <summary>Writes <c>[x]</c> at the start of a list item as a mark: a form field has no place in a text.</summary>
internal sealed class TaskMarkRenderer : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList obj)
    {
        if (renderer.EnableHtmlForInline)
            renderer.Write($"<span class=\"{(obj.Checked ? Marks.TaskDone : Marks.TaskOpen)}\"></span>");
    }
}
