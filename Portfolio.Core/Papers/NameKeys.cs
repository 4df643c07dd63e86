using System.Globalization;
using System.Text;

namespace Portfolio.Core.Papers;

/// <summary>
/// What the spellings of one name have in common: given and family name in either order, the given names in full or as
/// initials; case, accents, hyphens and dots do not count.
/// </summary>
internal static class NameKeys
{
    /// <summary>The keys of a spelling as a person writes it; none when it has no letter.</summary>
    public static IEnumerable<string> Of(string spelling)
    {
        // "Family, Given" is the same name turned round.
        var parts = spelling.Split(',', 2);
        string[] words =
        [
            .. parts.Reverse().SelectMany(part => part.Split((char[]?)null)).Where(w => Letters(w) != ""),
        ];
        if (words.Length == 0)
            yield break;
        yield return Letters(string.Concat(words));
        if (words.Length > 1)
            yield return string.Concat(words[..^1].Select(Initial)) + Letters(words[^1]);
    }

    /// <summary>The keys one of which is a spelling's, when the author is that person.</summary>
    public static IEnumerable<string> Of(PaperAuthor author) =>
        author.Literal.Length > 0
            ? [Letters(author.Literal)]
            : [Letters(author.Given + author.ShortName), Letters(author.ShortName + author.Given)];

    private static string Initial(string word) => StringInfo.GetNextTextElement(Letters(word));

    // Letters are taken out first too: what is no character cannot be normalised.
    private static string Letters(string text) =>
        OnlyLetters(OnlyLetters(text).Normalize(NormalizationForm.FormKD)).ToLowerInvariant();

    private static string OnlyLetters(string text) => string.Concat(text.EnumerateRunes().Where(Rune.IsLetterOrDigit));
}
