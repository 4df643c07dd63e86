using System.Buffers;

namespace Portfolio.Core.Exchange.Import.Encodings;

/// <summary>What a run of characters shows about itself.</summary>
internal enum Evidence
{
    /// <summary>Stands as written.</summary>
    Clean,

    /// <summary>Can be either: goes with the runs around it.</summary>
    Unsure,

    /// <summary>Nobody writes this: it was misread.</summary>
    Misread,
}

/// <summary>Characters in a row that can each be read back, and how sure it is that they are to be.</summary>
internal sealed record MisreadRun(IReadOnlyList<MisreadCharacter> Characters, Evidence Evidence)
{
    private const string MathSigns = "±≠∞≤≥∂∑∏∫πΩµ";

    // What follows a root sign or ƒ in a formula.
    private static readonly SearchValues<char> Mathematics = SearchValues.Create(MathSigns);

    // What ends or joins words and formulas, and so follows an accented letter in a clean text.
    private static readonly SearchValues<char> Closers = SearchValues.Create(
        "\u00A0»«“”‘’„‚›‹…–—·•°™®©†‡²³¹ªº" + MathSigns
    );

    public bool IsEastAsian => Characters.Any(c => c.IsEastAsian);

    /// <summary>
    /// Judges a run in its text. <paramref name="atRemains"/>: beside it stands a character that could only be the
    /// rest of a misread one, such as a quotation mark in clean text.
    /// </summary>
    public static MisreadRun Of(string text, List<MisreadCharacter> characters, bool atRemains)
    {
        // é before â€™ is a clean letter: a hole of which only the lead is left needs a whole one of its kind.
        var kinds = characters.Where(c => !c.IsHole).Select(Kind).ToHashSet();
        var isBare = (MisreadCharacter c) => c.IsHole && c.Length == 1 && !kinds.Contains(Kind(c));
        var kept = characters.Where(c => !isBare(c) || CutsWord(text, c)).ToList();
        return new(kept, Judge(text, kept, atRemains));
    }

    private static int Kind(MisreadCharacter c) =>
        c.IsEastAsian ? 0xE3
        : c.Lead < 0xE0 ? 0xC2
        : c.Lead & 0xF8;

    /// <summary>A capital amid small letters, as in what is left of país.</summary>
    private static bool CutsWord(string text, MisreadCharacter c) =>
        char.IsUpper(text[c.Start]) && char.IsLower(At(text, c.Start - 1)) && char.IsLetter(At(text, c.Start + 1));

    private static Evidence Judge(string text, List<MisreadCharacter> characters, bool atRemains)
    {
        // F0 9F begins the emoji; ğŸ and ðŸ begin no word.
        if (characters.Any(c => c.Lead == 0xF0 && c.Length >= 2 && text[c.Start + 1] is 'Ÿ' or '\u009F' or 'ü'))
            return Evidence.Misread;
        var whole = characters.Where(c => !c.IsHole).ToList();
        return whole.Count switch
        {
            >= 2 when whole.All(c => c.Length == 2 && (HasOnly(Closers, text, c) || IsRare(c))) => Evidence.Unsure,
            >= 2 => Evidence.Misread,
            1 => CanBeClean(text, whole[0], atRemains) ? Evidence.Unsure : Evidence.Misread,
            _ => characters.All(c => EndsWord(text, c)) ? Evidence.Clean : Evidence.Unsure,
        };
    }

    /// <summary>Phonetic letters and loose accents, which «É» would make if Mac Roman had been behind it.</summary>
    private static bool IsRare(MisreadCharacter c) => c.Original!.Value.Value is >= 0x180 and < 0x370;

    /// <summary>café… and its like: a small letter goes before, and only closers follow.</summary>
    private static bool EndsWord(string text, MisreadCharacter c) =>
        c.Length > 1 && HasOnly(Closers, text, c) && char.IsLower(At(text, c.Start - 1));

    private static bool CanBeClean(string text, MisreadCharacter c, bool atRemains)
    {
        if (c.Length == 2 && c.Original!.Value.Value is not ((>= 0xA0 and < 0x180) or (>= 0x370 and < 0x400)))
            return true; // Arabic, Hebrew, Armenian: one letter alone is rarer than a capital before a quotation mark.
        if (!HasOnly(Closers, text, c))
            return false;
        var (before, after) = (At(text, c.Start - 1), At(text, c.Start + c.Length));
        return c.Length switch
        {
            _ when atRemains => true,
            2 when char.IsSymbol(text[c.Start]) || text[c.Start] == 'ƒ' => HasOnly(Mathematics, text, c)
                && !(char.IsLetter(before) && char.IsLetter(after)),
            2 => char.IsUpper(before) && (!char.IsLetter(after) || text[c.Start + 1] == '’'),
            _ => true,
        };
    }

    private static bool HasOnly(SearchValues<char> these, string text, MisreadCharacter c) =>
        text.AsSpan(c.Start + 1, c.Length - 1).IndexOfAnyExcept(these) < 0;

    private static char At(string text, int index) => index >= 0 && index < text.Length ? text[index] : ' ';
}
