using System.Text.Json.Serialization;

namespace Portfolio.Core.Markup;

/// <summary>
/// A text as it is shown and what is known about it. <see cref="Html"/> is safe to put into a page as it is.
/// <see cref="Words"/> are words set apart by blanks and <see cref="Characters"/> Chinese ones, code not counted.
/// <see cref="PlainText"/> is everything a reader sees, a block a line, for search; <see cref="Prose"/> only
/// sentences, without headings, tables, figures, code and notes.
/// </summary>
public sealed record RenderedMarkdown(
    string Html,
    IReadOnlyList<Heading> Headings,
    int Words,
    int Characters,
    string PlainText,
    string Prose,
    IReadOnlyList<MarkupWarning> Warnings
)
{
    private const double CharactersInMinute = 350;
    private const double WordsInMinute = 220;

    /// <summary>The keys of the works it cites, known or not, in the order of their first citation.</summary>
    public IReadOnlyList<string> Citations { get; init; } = [];

    /// <summary>The unexpected error for which the text is shown as it was typed: to be logged. Null when all went well.</summary>
    [JsonIgnore]
    public Exception? Failure { get; init; }

    /// <summary>At 350 Chinese characters or 220 words a minute, at least one.</summary>
    public int ReadingMinutes =>
        Math.Max(1, (int)Math.Round((Characters / CharactersInMinute) + (Words / WordsInMinute)));

    /// <summary>
    /// The beginning in at most so many characters (at least 2), for descriptions: a word is not cut, "…" stands for
    /// what is missing.
    /// </summary>
    public string Excerpt(int length) => Excerpt(Prose, length);

    /// <summary>The same of any plain text.</summary>
    public static string Excerpt(string prose, int length)
    {
        var text = prose.Replace('\n', ' ');
        if (text.Length <= length)
            return text;
        var end = length - 1;
        while (end > 0 && char.IsAsciiLetterOrDigit(text[end]) && char.IsAsciiLetterOrDigit(text[end - 1]))
            end--;
        return Markup.Characters.Cut(text, end == 0 ? length : end + 1);
    }
}
