using System.Globalization;
using System.Text;

namespace Portfolio.Core.Media;

/// <summary>What a stored file is called: a name that can stand in an address and on any disk.</summary>
public static class MediaFileName
{
    private const int MaxStem = 100;

    /// <summary>
    /// The name without its path, with letters, digits, <c>-</c>, <c>_</c> and <c>.</c> of any script, and with the
    /// extension of its type: <c>C:\My photo.HTML</c> becomes <c>My-photo.png</c>.
    /// </summary>
    public static string Clean(string name, MediaType type)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var dot = last.LastIndexOf('.');
        var stem = new StringBuilder();
        foreach (var rune in (dot < 0 ? last : last[..dot]).EnumerateRunes())
        {
            if (IsKept(rune))
                stem.Append(rune);
            else if (stem.Length > 0 && stem[^1] != '-' && !IsInvisible(rune))
                stem.Append('-');
            if (stem.Length >= MaxStem)
                break;
        }
        var cleaned = stem.ToString().Normalize().Trim('-', '.');
        return $"{(cleaned.Length > 0 ? cleaned : "file")}.{type.Extension}";
    }

    private static bool IsKept(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || rune.Value is '-' or '_' or '.'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Control characters and marks that turn the direction of writing, by which a name could pass for another.
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format;
}
