using System.Buffers;
using System.Collections.Frozen;

namespace Portfolio.Core.Bibliography;

/// <summary>
/// Contribution marks at the end of a name's raw LaTeX, bare or in the ways LaTeX users raise them. Within braces they
/// are part of the name.
/// </summary>
internal static class NameMarks
{
    // By the last character, the longest first: \& ends in & too.
    private static readonly FrozenDictionary<char, (string Latex, char Mark)[]> Spellings = PersonName
        .MarkSigns.SelectMany(Spelled)
        .OrderByDescending(each => each.Latex.Length)
        .GroupBy(each => each.Latex[^1])
        .ToFrozenDictionary(each => each.Key, each => each.ToArray());

    private static readonly SearchValues<char> Signs = SearchValues.Create(PersonName.MarkSigns + "\\");

    /// <summary>Quick to see, and true of few names.</summary>
    public static bool MayBeIn(string latex) => latex.AsSpan().ContainsAny(Signs);

    /// <summary>Takes the marks off the end of a name.</summary>
    public static (string Name, string? Marks) Take(string latex)
    {
        if (!MayBeIn(latex) || Find(latex.AsSpan().TrimEnd(' ')) is null)
            return (latex, null);
        var (end, marks) = (latex.Length, new List<char>());
        while (Find(latex.AsSpan(0, end).TrimEnd(' ')) is { } found)
        {
            end = found.End;
            marks.Add(found.Mark);
        }
        // Signs and nothing else are a strange name, but no marks.
        if (marks.Count == 0 || string.IsNullOrWhiteSpace(latex[..end]))
            return (latex, null);
        marks.Reverse();
        return (latex[..end].TrimEnd(' '), string.Concat(marks));
    }

    private static (int End, char Mark)? Find(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || !Spellings.TryGetValue(name[^1], out var spellings))
            return null;
        foreach (var (latex, mark) in spellings)
        {
            if (name.EndsWith(latex, StringComparison.Ordinal) && name[..^latex.Length] is not [.., '\\'])
                return (name.Length - latex.Length, mark);
        }
        return null;
    }

    private static IEnumerable<(string Latex, char Mark)> Spelled(char mark)
    {
        foreach (var sign in Commands(mark))
        {
            yield return (sign, mark);
            if (sign[0] == '\\')
                yield return ($"{{{sign}}}", mark);
            yield return ($"$^{sign}$", mark);
            yield return ($"$^{{{sign}}}$", mark);
            yield return ($"\\textsuperscript{{{sign}}}", mark);
        }
    }

    private static string[] Commands(char mark) =>
        mark switch
        {
            '*' => ["*", "\\ast"],
            '†' => ["†", "\\dag", "\\dag{}", "\\dagger", "\\textdagger", "\\textdagger{}"],
            '‡' => ["‡", "\\ddag", "\\ddag{}", "\\ddagger", "\\textdaggerdbl", "\\textdaggerdbl{}"],
            '§' => ["§", "\\S", "\\S{}"],
            '¶' => ["¶", "\\P", "\\P{}"],
            '&' => ["&", "\\&"],
            '^' => ["^", "\\^{}", "\\textasciicircum{}"],
            _ => [mark.ToString()],
        };
}
