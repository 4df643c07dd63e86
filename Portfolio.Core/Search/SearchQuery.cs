using System.Text;

namespace Portfolio.Core.Search;

/// <summary>
/// What somebody typed, as FTS5 asks it. All words are needed; "in quotes" they stand side by side, as Chinese
/// characters always do; the last word may be the beginning of a longer one. Nothing else is syntax.
/// </summary>
public sealed class SearchQuery
{
    // Nobody means more, and each word is a search of its own.
    private const int LongestText = 300;
    private const int MostWords = 12;

    // One or two letters are the beginning of half the dictionary.
    private const int ShortestBeginning = 3;

    private readonly List<Phrase> phrases;

    private SearchQuery(List<Phrase> phrases) => this.phrases = phrases;

    /// <summary>The right side of MATCH.</summary>
    internal string Match => string.Join(" AND ", phrases.Select(AsFts));

    /// <summary>The right side of MATCH for the last word alone and whole; null when it is no beginning of others.</summary>
    internal string? LastWhole => IsBeginning(phrases[^1]) ? Literal(phrases[^1]) : null;

    /// <summary>The same with every word whole.</summary>
    internal SearchQuery OfWholeWords() => new([.. phrases.Select(p => p with { GoesOn = false })]);

    /// <summary>Null when the text has no word to search for: empty, or nothing but punctuation and emoji.</summary>
    public static SearchQuery? Of(string? typed)
    {
        var text = typed is null ? "" : SearchText.Indexed(Beginning(typed));
        var phrases = Phrases(text).Where(p => SearchText.HasWords(p.Text)).Take(MostWords).ToList();
        return phrases.Count == 0 ? null : new(phrases);
    }

    private static string Beginning(string typed)
    {
        var text = typed.Trim();
        return text.Length <= LongestText ? text : text[..LongestText];
    }

    private static IEnumerable<Phrase> Phrases(string text)
    {
        var word = new StringBuilder();
        var quoted = false;
        foreach (var c in text)
        {
            var isQuote = c is '"' or '“' or '”';
            if (!isQuote && (quoted || !char.IsWhiteSpace(c)))
            {
                word.Append(c);
                continue;
            }
            yield return new(word.ToString(), GoesOn: false);
            word.Clear();
            quoted ^= isQuote;
        }
        yield return new(word.ToString(), !quoted && SearchText.EndsInWord(word.ToString()));
    }

    private static string AsFts(Phrase phrase) => IsBeginning(phrase) ? Literal(phrase) + " *" : Literal(phrase);

    // FTS5 reads " and * as syntax; a visitor means them literally.
    private static string Literal(Phrase phrase) => $"\"{phrase.Text.Replace('"', ' ')}\"";

    private static bool IsBeginning(Phrase phrase) =>
        phrase.GoesOn && phrase.Text.Length - phrase.Text.LastIndexOfAny([' ', '-', '\u200B']) > ShortestBeginning;

    private sealed record Phrase(string Text, bool GoesOn);
}
