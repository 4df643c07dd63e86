using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Portfolio.Core.Languages;

namespace Portfolio.Core.Publishing;

/// <summary>
/// The part of an address that names an entry: lower-case ASCII words and numbers joined by single hyphens, at most 80
/// characters. Chinese is written in pinyin, one syllable a word.
/// </summary>
public static partial class Slug
{
    public const int MaxLength = 80;

    // Letters that Unicode does not take apart into a base letter and an accent.
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ø'] = "o",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ł'] = "l",
        ['ħ'] = "h",
        ['ı'] = "i",
        ['ŋ'] = "n",
    };

    /// <summary>The slug of a title; empty when it has no Latin letter, digit or Chinese character.</summary>
    public static string From(string text)
    {
        var words = new StringBuilder();
        // Half of a surrogate pair cannot be normalised; as a rune it is U+FFFD.
        foreach (var c in string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormKD))
        {
            if (Pinyin.Syllable(c) is { } syllable)
                words.Append('-').Append(syllable.Replace('ü', 'u')).Append('-');
            else if (!IsSilent(c))
                words.Append(Ascii(char.ToLowerInvariant(c)));
        }
        return Cut(Hyphens().Replace(words.ToString(), "-").Trim('-'));
    }

    public static bool IsValid(string slug) => slug.Length <= MaxLength && Shape().IsMatch(slug);

    /// <summary>A slug that is not empty, or with <c>-2</c>, <c>-3</c> … the first that is not taken, cut at a word to fit.</summary>
    public static string Unique(string slug, Func<string, bool> isTaken)
    {
        var unique = slug;
        for (var number = 2; isTaken(unique); number++)
        {
            var suffix = string.Create(CultureInfo.InvariantCulture, $"-{number}");
            unique = Cut(slug, MaxLength - suffix.Length) + suffix;
        }
        return unique;
    }

    /// <summary>Accents, and apostrophes, which part no word: don't → dont.</summary>
    private static bool IsSilent(char c) =>
        c is '\'' or '’' or 'ʼ' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static string Ascii(char c) =>
        char.IsAsciiLetterOrDigit(c) ? c.ToString() : Letters.GetValueOrDefault(c, "-");

    private static string Cut(string slug, int length = MaxLength)
    {
        if (slug.Length <= length)
            return slug;
        // A hyphen just after the limit ends a whole word; a single longer word is cut within.
        var end = slug.LastIndexOf('-', length);
        return slug[..(end > 0 ? end : length)];
    }

    [GeneratedRegex("-{2,}")]
    private static partial Regex Hyphens();

    [GeneratedRegex(@"^[a-z0-9]+(?:-[a-z0-9]+)*\z")]
    private static partial Regex Shape();
}
