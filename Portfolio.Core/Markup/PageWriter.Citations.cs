using System.Globalization;
using AngleSharp.Dom;

namespace Portfolio.Core.Markup;

internal sealed partial class PageWriter
{
    private readonly Dictionary<int, int> citedTimes = [];

    private void WriteCitation(IElement mark)
    {
        var isNumber = int.TryParse(mark.TextContent, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        if (!isNumber || number >= cited.Calls.Count)
            return;
        var isRaised = false;
        foreach (var words in Neighbours(cited.Calls[number]))
        {
            if (words[0].IsRaised != isRaised)
                Append(isRaised ? "</sup>" : "<sup>");
            isRaised = words[0].IsRaised;
            var text = string.Concat(words.Select(CitedHtml));
            Append(words[0].Entry is { } entry && HasList && !isInLink ? CitationLink(entry, text) : text);
        }
        if (isRaised)
            Append("</sup>");
    }

    /// <summary>The words in groups that lead to the same entry.</summary>
    private static IEnumerable<IReadOnlyList<CitedWords>> Neighbours(IReadOnlyList<CitedWords> words)
    {
        for (var at = 0; at < words.Count; )
        {
            var first = words[at];
            List<CitedWords> group =
            [
                .. words.Skip(at).TakeWhile(w => w.Entry == first.Entry && w.IsRaised == first.IsRaised),
            ];
            yield return group;
            at += group.Count;
        }
    }

    // A line has no list, so nothing there leads to one.
    private bool HasList => !isLine;

    private static string CitedHtml(CitedWords words) =>
        words.IsMissing ? $"<mark>{Escape(words.Text)}</mark>"
        : words.IsItalic ? $"<i>{Escape(words.Text)}</i>"
        : Escape(words.Text);

    private string CitationLink(int entry, string text)
    {
        var times = citedTimes[entry] = citedTimes.GetValueOrDefault(entry) + 1;
        var id = times == 1 ? $"{idPrefix}c{entry + 1}" : $"{idPrefix}c{entry + 1}-{times}";
        return $"<a class=\"cited\" href=\"#{Escape(idPrefix)}ref{entry + 1}\" id=\"{Escape(id)}\" "
            + $"title=\"{Escape($"{cited.List[entry]}")}\">{text}</a>";
    }

    private void WriteReferences()
    {
        if (cited.List.Count == 0)
            return;
        var list = cited.HasNumbers ? "ol" : "ul";
        Append(
            $"\n<div class=\"after\"><h2 id=\"{Escape(idPrefix)}refs\">{wording.References}</h2><{list} class=\"refs\">"
        );
        foreach (var (at, entry) in cited.List.Index())
            WriteReference(at, entry);
        Append($"</{list}></div>");
    }

    private void WriteReference(int at, ReferenceEntry entry)
    {
        Append($"<li id=\"{Escape(idPrefix)}ref{at + 1}\"><span{LangOf(entry)}>");
        foreach (var words in entry.Words)
            WriteReferenceWords(words);
        Append("</span>");
        if (citedTimes.ContainsKey(at))
        {
            var label = string.Format(CultureInfo.InvariantCulture, wording.BackToCitation, at + 1);
            Append($" <a class=\"back\" href=\"#{Escape(idPrefix)}c{at + 1}\" aria-label=\"{label}\">↩\uFE0E</a>");
        }
        Append("</li>");
    }

    private string LangOf(ReferenceEntry entry) =>
        language == entry.Language || language.StartsWith(entry.Language + "-", StringComparison.OrdinalIgnoreCase)
            ? ""
            : $" lang=\"{Escape(entry.Language)}\"";

    private void WriteReferenceWords(ReferenceWords words)
    {
        var text = Escape(words.Text);
        if (words.Address is { } address && LinkAddress.IsAllowedLink(address))
            Append($"<a href=\"{Escape(address)}\" rel=\"noopener\">{text}</a>");
        else
            Append(words.IsItalic ? $"<i>{text}</i>" : text);
    }
}
