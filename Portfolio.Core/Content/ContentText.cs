using System.Text;
using System.Text.RegularExpressions;
using Portfolio.Core.Languages;

namespace Portfolio.Core.Content;

/// <summary>
/// One entry as text: YAML front matter between lines of <c>---</c>, then its main text, one part a language, each
/// begun by a line <c>&lt;!-- lang: en --&gt;</c> that no Markdown viewer shows; a paper ends with its BibTeX record
/// after <c>&lt;!-- bibtex --&gt;</c>. Text before the first such line is in the site's default language. The format
/// is described in docs/content-format.md.
/// </summary>
public sealed partial class ContentText
{
    /// <summary>The number of this format; it changes when old text could no longer be read as written.</summary>
    public const int Format = 1;

    public string FrontMatter { get; init; } = "";
    public LocalizedText Body { get; init; } = LocalizedText.Empty;
    public string Bibtex { get; init; } = "";

    /// <summary>The line (from 1) that follows the front matter.</summary>
    public int BodyLine => FrontMatter.Count(c => c == '\n') + 3;

    /// <summary>The same without the record, where that stands in <c>papers.bib</c>.</summary>
    public ContentText WithoutRecord() => new() { FrontMatter = FrontMatter, Body = Body };

    /// <summary>The text; what <see cref="Parse"/> reads back as the same parts.</summary>
    public string Write()
    {
        var text = new StringBuilder("---\n").Append(FrontMatter).Append("---\n");
        foreach (var (language, body) in Body.All())
            text.Append("<!-- lang: ").Append(language).Append(" -->\n").Append(Escape(body)).Append('\n');
        if (Bibtex.Length > 0)
            text.Append("<!-- bibtex -->\n").Append(Escape(Bibtex)).Append('\n');
        return text.ToString();
    }

    /// <exception cref="ContentFormatException">There is no front matter, or it does not end.</exception>
    public static ContentText Parse(string text, string defaultLanguage)
    {
        var lines = text.Split('\n');
        var end =
            lines.Length > 0 && lines[0].TrimEnd() == "---" ? Array.FindIndex(lines, 1, l => l.TrimEnd() == "---") : -1;
        if (end < 0)
            throw new ContentFormatException(1, "The file must begin with front matter between two lines of ---.");

        var body = LocalizedText.Empty;
        var bibtex = "";
        string? language = defaultLanguage;
        var from = end + 1;
        for (var i = end + 1; i <= lines.Length; i++)
        {
            var mark = i < lines.Length ? Marker().Match(lines[i]) : null;
            if (mark is { Success: false })
                continue;
            var part = Part(lines, from, i);
            if (language is null ? bibtex.Length > 0 : body[language] is not null)
                throw new ContentFormatException(from, $"The {language ?? "bibtex"} part begins a second time here.");
            if (language is null)
                bibtex = part;
            else
                body = body.With(language, part);
            language = mark?.Groups["tag"] is { Success: true } tag ? tag.Value : null;
            from = i + 1;
        }
        return new ContentText
        {
            FrontMatter = string.Concat(lines[1..end].Select(l => l + '\n')),
            Body = body,
            Bibtex = bibtex,
        };
    }

    private static string Part(string[] lines, int from, int to)
    {
        // The newline that Write put after the last line is an empty piece at the end of the file.
        if (to == lines.Length && to > from && lines[to - 1].Length == 0)
            to--;
        return string.Join('\n', lines[from..to].Select(l => EscapedMarker().Replace(l, "<!-- $1")));
    }

    // A line of the text that looks like one of ours gets a backslash, and one that has them gets one more.
    private static string Escape(string text) => LikeMarker().Replace(text, @"<!-- \$1");

    [GeneratedRegex(@"^<!-- (?:lang: (?<tag>[A-Za-z0-9-]+)|bibtex) -->\r?$", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(
        @"^<!-- (\\*(?:lang: [A-Za-z0-9-]+|bibtex) -->)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant
    )]
    private static partial Regex LikeMarker();

    [GeneratedRegex(@"^<!-- \\(\\*(?:lang: [A-Za-z0-9-]+|bibtex) -->)", RegexOptions.CultureInvariant)]
    private static partial Regex EscapedMarker();
}

/// <summary>A content file that cannot be read: the line (from 1) and a sentence that says what is wrong.</summary>
public sealed class ContentFormatException(int line, string sentence) : Exception(sentence)
{
    public int Line { get; } = line;
}
