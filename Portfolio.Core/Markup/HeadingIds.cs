using System.Text;

namespace Portfolio.Core.Markup;

/// <summary>
/// Gives each heading an id of its own, as GitHub makes it: small letters of any script, digits, hyphens; the second
/// of the same name ends in -1. All begin with "h-", so that no heading can take an id that a page uses or will use
/// ("main", "notes", "refs"), nor shadow a name a script looks for.
/// </summary>
internal sealed class HeadingIds
{
    private const string Prefix = "h-";
    private const int Length = 80;

    private readonly HashSet<string> taken = [];
    private readonly Dictionary<string, int> seen = [];

    public string Next(string text)
    {
        var slug = SlugOf(text);
        var id = slug;
        // The count goes on where it stood: a thousand equal headings take a thousand steps, not a million.
        while (!taken.Add(id))
            id = $"{slug}-{seen[slug] = seen.GetValueOrDefault(slug) + 1}";
        return Prefix + id;
    }

    /// <summary>What a link within the text calls a heading, <c>#slug</c>, as it stands in the page.</summary>
    public static string OfLink(string fragment) => Prefix + Uri.UnescapeDataString(fragment).ToLowerInvariant();

    private static string SlugOf(string text)
    {
        var slug = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (slug.Length >= Length)
                break;
            else if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' || IsMark(rune))
                slug.Append(Rune.ToLowerInvariant(rune));
            else if (Rune.IsWhiteSpace(rune))
                slug.Append('-');
        }
        return slug.Length == 0 ? "section" : slug.ToString();
    }

    /// <summary>Vowel signs and accents that are characters of their own belong to their letter.</summary>
    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
