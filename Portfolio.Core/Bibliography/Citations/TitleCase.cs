using System.Collections.Frozen;

namespace Portfolio.Core.Bibliography.Citations;

/// <summary>
/// The capitals of English titles. To raise a letter is safe; to lower one is not, since nobody can tell a name from a
/// word by its letters. So <see cref="Sentence"/> lowers a title only where every word it would touch is known to be
/// an ordinary one, and leaves any other title as it is recorded.
/// </summary>
internal static class TitleCase
{
    private static readonly FrozenSet<string> Small = Set(
        "a an the and but or nor for so yet as at by in of off on per to up via vs vs. from with into onto over upon"
    );

    private static readonly FrozenSet<string> Prepositions = Set(
        "about above across after against along among around before behind below beneath beside between beyond despite "
            + "during except inside near outside past since through throughout toward towards under until within without"
    );

    /// <summary>
    /// For a reference in MLA and Chicago: <c>Attention Is All You Need</c>. Of prepositions with five letters and more
    /// MLA says that they stay small.
    /// </summary>
    public static string Headline(string title, bool hasSmallPrepositions)
    {
        var words = title.Split(' ');
        for (var at = 0; at < words.Length; at++)
        {
            var isEdge = at == 0 || at == words.Length - 1 || EndsSentence(words[at - 1]);
            // What stands before the first colon in small letters is the name of something: scikit-learn:
            var isName = at == 0 && words[0].EndsWith(':');
            if (
                !isName
                && (isEdge || !IsSmall(words[at].TrimEnd(',', ';', ':'), hasSmallPrepositions))
                && IsPlain(words[at])
            )
                words[at] = string.Join('-', words[at].Split('-').Select(RaisedPart));
        }
        return string.Join(' ', words);
    }

    /// <summary>For a reference in APA and IEEE: <c>Attention is all you need</c>.</summary>
    public static string Sentence(string title)
    {
        var words = title.Split(' ');
        for (var at = 0; at < words.Length; at++)
        {
            var isFirst = at == 0 || EndsSentence(words[at - 1]);
            var parts = words[at].Split('-');
            for (var part = isFirst ? 1 : 0; part < parts.Length; part++)
            {
                if (!IsCapitalised(parts[part]))
                    continue;
                var lowered = parts[part].ToLowerInvariant();
                if (!OrdinaryWords.Has(lowered.Trim(',', ';', ':', '.', '?', '!', '(', ')', '“', '”', '"', '’', '\'')))
                    return title;
                parts[part] = lowered;
            }
            words[at] = string.Join('-', parts);
        }
        return string.Join(' ', words);
    }

    private static bool IsSmall(string word, bool hasSmallPrepositions) =>
        Small.Contains(word) || (hasSmallPrepositions && Prepositions.Contains(word));

    private static bool EndsSentence(string word) =>
        word.Length > 0 && word[^1] is ':' or '?' or '!' or '.' or '—' or '–';

    // GPT, mRNA, word2vec and $n$ have their capitals for a reason.
    private static bool IsPlain(string word) =>
        word.All(c => !char.IsUpper(c) && !char.IsDigit(c) && c is not ('$' or '\\'));

    private static bool IsCapitalised(string word)
    {
        var letters = word.Where(char.IsLetter).ToList();
        return letters.Count > 0
            && char.IsUpper(letters[0])
            && letters.Skip(1).All(char.IsLower)
            && !word.Any(char.IsDigit)
            && (letters.Count > 1 || letters[0] == 'A');
    }

    // State-of-the-Art: within a compound the small words stay small.
    private static string RaisedPart(string part, int at) => at > 0 && Small.Contains(part) ? part : Raised(part);

    private static string Raised(string word)
    {
        var first = word.AsSpan().IndexOfAnyInRange('a', 'z');
        return first < 0 || word[..first].Any(char.IsLetter)
            ? word
            : word[..first] + char.ToUpperInvariant(word[first]) + word[(first + 1)..];
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
