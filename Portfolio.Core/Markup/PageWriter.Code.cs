using System.Globalization;
using AngleSharp.Dom;
using Portfolio.Core.Markup.Code;

namespace Portfolio.Core.Markup;

internal sealed partial class PageWriter
{
    // Beyond that, colours are not worth the time.
    private const int LongestColoured = 100_000;

    private int codes;

    private void WriteCode(IElement pre)
    {
        EndBlock();
        var code = pre.Children.FirstOrDefault(child => child.LocalName == "code");
        if (ChartOf(code) is { } chart)
        {
            WriteChart(chart);
            return;
        }
        var word = code
            ?.ClassList.FirstOrDefault(name => name.StartsWith(Marks.Language, StringComparison.Ordinal))
            ?[Marks.Language.Length..];
        var language = word is null ? null : CodeLanguage.NameOf(word);
        var region = language is null
            ? wording.Code
            : string.Format(CultureInfo.InvariantCulture, wording.CodeIn, language);
        var asked = CodeLines.Of(code?.ClassList ?? Enumerable.Empty<string>(), CodeLanguage.IsDiff(word));
        var id = $"{idPrefix}code{++codes}";
        Append(
            $"<div class=\"code\"><div class=\"bar\"><span>{Escape(language ?? wording.Code)}</span>"
                + $"<button class=\"copy\" type=\"button\" data-copy=\"{Escape(id)}\" data-done=\"{wording.Copied}\" hidden>"
                + $"{wording.Copy}</button></div>"
                + $"<pre tabindex=\"0\" role=\"region\" aria-label=\"{Escape(Numbered(region))}\">"
                + $"<code id=\"{Escape(id)}\"{(asked.HasNumbers ? " class=\"numbers\"" : "")}>"
        );
        WriteCodeLines(pre.TextContent.TrimEnd('\n'), word, asked);
        Append("</code></pre></div>");
    }

    private void WriteCodeLines(string text, string? word, CodeLines asked)
    {
        var lines = text.Split('\n');
        var coloured =
            word is not null && text.Length <= LongestColoured
                ? CodeColours.Lines(lines, CodeLanguage.GrammarOf(word), Escape, budget.CheckTime)
                : null;
        if (word is not null && coloured is null && !CodeLanguage.IsKnown(word) && text.Length <= LongestColoured)
            warnings.Add(MarkupWarning.UnknownCodeLanguage(word));
        for (var i = 0; i < lines.Length; i++)
        {
            var line = coloured?[i] ?? Escape(lines[i]);
            // A line in an element of its own only where something is said of it.
            Append(asked.IsPlain ? line : $"<span class=\"ln{asked.ClassOf(i + 1, lines[i])}\">{line}</span>");
            if (i < lines.Length - 1)
                Append("\n");
        }
    }
}
