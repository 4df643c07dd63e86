using System.Globalization;
using AngleSharp.Dom;

namespace Portfolio.Core.Markup;

internal sealed partial class PageWriter
{
    private const string NoMargin = "a, table, h1, h2, h3, h4, h5, h6, summary, figcaption, dt";

    private readonly Dictionary<int, int> calls = [];
    private readonly Queue<int> forMargin = [];
    private readonly SortedSet<int> forEnd = [];
    private readonly Queue<IElement> delayed = [];
    private bool isInNote;

    private void WriteNoteCall(IElement call)
    {
        if (isInLink)
        {
            delayed.Enqueue(call);
            return;
        }
        if (!int.TryParse(call.TextContent, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return;
        if (!notes.ContainsKey(number))
            return;
        var times = calls[number] = calls.GetValueOrDefault(number) + 1;
        var id = times == 1 ? $"{idPrefix}r{number}" : $"{idPrefix}r{number}-{times}";
        Append($"<sup><a class=\"ref\" href=\"#{Escape(idPrefix)}n{number}\" id=\"{Escape(id)}\">{number}</a></sup>");
        if (times == 1)
            Place(number, call);
    }

    /// <summary>The call within the words of a link stands after it: a link cannot hold another.</summary>
    private void WriteDelayedCalls()
    {
        while (delayed.TryDequeue(out var call))
            WriteNoteCall(call);
    }

    private void Place(int number, IElement call)
    {
        var block = call.Ancestors<IElement>().First(above => IsBlock(above) || above.LocalName == "body");
        var hasMargin = block.LocalName is "p" or "li" or "dd" && call.Closest(NoMargin) is null && !isInNote;
        if (hasMargin && ShortText(notes[number]) is not null)
            forMargin.Enqueue(number);
        else
            forEnd.Add(number);
    }

    private static bool IsBlock(IElement element) => AllowedHtml.Blocks.Contains(element.LocalName);

    /// <summary>The one paragraph of a short note, or null: a margin note is a phrase and can hold no block.</summary>
    private static IElement? ShortText(IElement note) =>
        note.Children is [{ LocalName: "p" } only] && note.ChildNodes.All(node => node == only || IsBlank(node))
            ? only
            : null;

    private static bool IsBlank(INode node) => node is not IElement && string.IsNullOrWhiteSpace(node.TextContent);

    /// <summary>
    /// The notes called in a block are its last children: where it closes, or where a list begins within it.
    /// </summary>
    private void EndBlock()
    {
        while (forMargin.TryDequeue(out var number))
        {
            Append($" <span class=\"note\" role=\"note\" id=\"{Escape(idPrefix)}n{number}\"><b>{number}</b>");
            WriteShort(notes[number]);
            Append("</span>");
        }
    }

    private void WriteNotesAtEnd()
    {
        if (forEnd.Count == 0)
            return;
        Append($"\n<div class=\"after\"><h2 id=\"{Escape(idPrefix)}notes\">{wording.Notes}</h2><ol>");
        // A note may call another, which then joins the list.
        for (int? number = forEnd.Min; number is { } n; number = NextAfter(n))
            WriteNote(n);
        Append("</ol></div>");
    }

    private int? NextAfter(int number)
    {
        forEnd.Remove(number);
        return forEnd.Count > 0 ? forEnd.Min : null;
    }

    private void WriteNote(int number)
    {
        Append($"<li value=\"{number}\" id=\"{Escape(idPrefix)}n{number}\">");
        var label = string.Format(CultureInfo.InvariantCulture, wording.BackToNote, number);
        var back = $"<a class=\"back\" href=\"#{Escape(idPrefix)}r{number}\" aria-label=\"{label}\">↩\uFE0E</a>";
        if (ShortText(notes[number]) is not null)
        {
            WriteShort(notes[number]);
            Append($" {back}");
        }
        else
        {
            isInNote = true;
            WriteChildren(notes[number]);
            isInNote = false;
            Append($"<p>{back}</p>");
        }
        Append("</li>");
    }

    private void WriteShort(IElement note)
    {
        isInNote = true;
        inPhrase++;
        WriteChildren(ShortText(note)!);
        inPhrase--;
        isInNote = false;
    }
}
