namespace Portfolio.Core.Bibliography;

/// <summary>
/// Reads one name from its words: <c>First von Last</c>, <c>von Last, First</c>, <c>von Last, Jr, First</c>, a group in
/// braces, or BibLaTeX's <c>family=…, given=…</c>. Differs from BibTeX where that cuts names wrongly: the particle is
/// one run of words in lower case, a suffix is known without commas, and names in Chinese, Japanese or Korean letters
/// stay whole.
/// </summary>
internal static class NameReader
{
    private static readonly PersonName Nameless = new();
    private static readonly string[] Suffixes = ["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"];

    public static PersonName? Read(List<string> words)
    {
        var name =
            IsLabelled(words) ? ReadLabelled(Parts(words))
            : words.Contains(",") ? ReadInverted(Parts(words))
            : ReadPlain(words);
        return name == Nameless ? null : name;
    }

    /// <summary>The words between commas.</summary>
    private static List<List<string>> Parts(List<string> words)
    {
        List<List<string>> parts =
        [
            [],
        ];
        foreach (var word in words)
        {
            if (word == ",")
                parts.Add([]);
            else
                parts[^1].Add(word);
        }
        return parts;
    }

    public static bool IsSuffix(string text) => Suffixes.Contains(text);

    /// <summary>A word in Chinese, Japanese or Korean letters.</summary>
    public static bool IsEastAsian(string word) =>
        word.AsSpan().IndexOfAnyInRange('\u3040', '\u9FFF') >= 0 && !word.Any(char.IsAsciiLetter)
        || word.AsSpan().IndexOfAnyInRange('\uAC00', '\uD7A3') >= 0;

    private static bool IsLabelled(List<string> words) =>
        words is [var first, ..]
        && first.IndexOf('=') is > 0 and var at
        && first[..at].Trim() is var label
        && (
            label is "family" or "given" or "prefix" or "suffix" or "useprefix" or "id"
            || label.EndsWith("-i", StringComparison.Ordinal)
        );

    private static PersonName ReadLabelled(List<List<string>> parts)
    {
        var name = new PersonName();
        foreach (var part in parts.Select(words => string.Join(' ', words)))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            var (label, value) = at < 0 ? ("", "") : (part[..at].Trim(), part[(at + 1)..]);
            name = label switch
            {
                "family" => Family(name, value),
                "given" => name with { Given = LatexText.Read(value) },
                "prefix" => name with { Particle = LatexText.Read(value) },
                "suffix" => name with { Suffix = LatexText.Read(value) },
                _ => name,
            };
        }
        return name;
    }

    private static PersonName ReadPlain(List<string> words)
    {
        string? marks = null;
        if (!words.TrueForAll(IsPlain))
        {
            (var whole, marks) = NameMarks.Take(string.Join(' ', words));
            if (IsOneGroup(whole))
                return new() { Literal = LatexText.Read(whole), Marks = marks };
            words = NameWords.Split(whole);
        }
        var suffix = words.Count > 2 && Suffixes.Contains(words[^1]) ? words[^1] : null;
        if (suffix is not null)
            words.RemoveAt(words.Count - 1);
        var (family, particle) = (words.Count - 1, words.Count - 1);
        if (words.TrueForAll(IsEastAsian))
            (family, particle) = (0, 0);
        else if (words.FindIndex(IsLower) is >= 0 and var first && first < family && !words.TrueForAll(IsLower))
            (family, particle) = (EndOfParticle(words, first), first);
        return new()
        {
            Given = Text(words, 0, particle),
            Particle = Text(words, particle, family),
            Family = Text(words, family, words.Count),
            Suffix = suffix,
            Marks = marks,
        };
    }

    private static PersonName ReadInverted(List<List<string>> parts)
    {
        // "May, Keith," and "King, Martin Luther, III" are common; both mean what they look like.
        if (parts is [_, _, []])
            parts.RemoveAt(2);
        var hasSuffix = parts.Count > 2;
        var (suffix, given) = hasSuffix ? (Text(parts[1]), Rest(parts)) : (null, Text(parts[1]));
        if (hasSuffix && !Suffixes.Contains(suffix) && Suffixes.Contains(given))
            (suffix, given) = (given, suffix);
        var family = parts[0] is [var word] ? word : string.Join(' ', parts[0]);
        return Family(new() { Given = given, Suffix = suffix }, family, cutParticle: true);
    }

    private static string Rest(List<List<string>> parts) => string.Join(", ", parts.Skip(2).Select(Text));

    private static PersonName Family(PersonName name, string latex, bool cutParticle = false)
    {
        var (family, marks) = NameMarks.Take(latex);
        var words = cutParticle ? NameWords.Split(family) : [family];
        var particle = EndOfParticle(words, 0);
        return name with
        {
            Particle = cutParticle ? Text(words, 0, particle) : name.Particle,
            Family = Text(words, particle, words.Count),
            Marks = marks,
        };
    }

    /// <summary>The first word from a place on that is not in lower case; at the latest the last one.</summary>
    private static int EndOfParticle(List<string> words, int from)
    {
        while (from < words.Count - 1 && IsLower(words[from]))
            from++;
        return from;
    }

    private static string Text(List<string> words) => Text(words, 0, words.Count);

    private static string Text(List<string> words, int from, int to) =>
        (to - from) switch
        {
            0 => "",
            1 => LatexText.Read(words[from]),
            _ => LatexText.Read(string.Join(' ', words[from..to])),
        };

    /// <summary>No marks and no braces.</summary>
    private static bool IsPlain(string word) => !NameMarks.MayBeIn(word) && !word.StartsWith('{');

    private static bool IsOneGroup(string word)
    {
        if (word is not ['{', .., '}'])
            return false;
        var depth = 0;
        for (var at = 0; at < word.Length - 1; at++)
        {
            depth +=
                word[at] == '{' ? 1
                : word[at] == '}' ? -1
                : 0;
            if (depth == 0)
                return false;
        }
        return true;
    }

    /// <summary>A word in braces has no case, unless the brace holds an accented letter as in <c>{\'e}cole</c>.</summary>
    private static bool IsLower(string word)
    {
        if (word is ['{', not '\\', ..])
            return false;
        if (word is [var first, ..] && char.IsAsciiLetter(first))
            return char.IsAsciiLetterLower(first);
        var letter = LatexText.Read(word).FirstOrDefault(char.IsLetter);
        return char.IsLower(letter);
    }
}
