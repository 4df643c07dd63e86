using System.Globalization;
using System.Text;

namespace Portfolio.Core.Papers;

/// <summary>
/// The spellings of a person's name, to find them among the authors of a paper: in any order of given and family name,
/// with the given names in full or as initials; case, accents, hyphens and dots do not count.
/// </summary>
public sealed class OwnerNames(IEnumerable<string> spellings)
{
    private readonly HashSet<string> keys = [.. spellings.SelectMany(Keys)];

    public bool Has(PaperAuthor author) =>
        author.Literal.Length > 0
            ? keys.Contains(Letters(author.Literal))
            : keys.Contains(Letters(author.Given + author.ShortName))
                || keys.Contains(Letters(author.ShortName + author.Given));

    private static IEnumerable<string> Keys(string spelling)
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

    private static string Initial(string word) => StringInfo.GetNextTextElement(Letters(word));

    // Letters are taken out first too: what is no character cannot be normalised.
    private static string Letters(string text) =>
        OnlyLetters(OnlyLetters(text).Normalize(NormalizationForm.FormKD)).ToLowerInvariant();

    private static string OnlyLetters(string text) => string.Concat(text.EnumerateRunes().Where(Rune.IsLetterOrDigit));
}
