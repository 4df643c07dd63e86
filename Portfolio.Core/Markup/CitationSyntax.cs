using System.Text.RegularExpressions;

namespace Portfolio.Core.Markup;

/// <summary>
/// Citations as Pandoc has them (<see href="https://pandoc.org/MANUAL.html#citation-syntax"/>), in brackets only:
/// <c>[@key]</c>, <c>[see @a, p. 5; -@b]</c>. A bare <c>@key</c> is none, since addresses and handles look like it.
/// Between works a Chinese semicolon does as well.
/// </summary>
public static partial class CitationSyntax
{
    // What a key of a bibliography can hold, without what ends one in a sentence.
    private const string Key = @"@(?<key>[^\s,;{}=""#%\\~@\[\]，；。、]{1,200})";
    private const string Ends = ".:?!'’”)";

    /// <summary>Every key that may be cited in a text; one in a piece of code too.</summary>
    public static IEnumerable<string> Keys(string source) =>
        source.Contains('@')
            ? AnyKey().Matches(Characters.Clean(source)).Select(match => Trimmed(match)).Where(key => key.Length > 0)
            : [];

    /// <summary>The works cited between brackets, of which <paramref name="body"/> is the inside; null when it is no citation.</summary>
    internal static IReadOnlyList<CitedKey>? Parse(string body)
    {
        var works = new List<CitedKey>();
        foreach (var part in body.Split(';', '；'))
        {
            if (Item().Match(part) is not { Success: true } match || Trimmed(match) is not { Length: > 0 } key)
                return null;
            var suffix = match.Groups["key"].Value[key.Length..] + part[(match.Index + match.Length)..];
            works.Add(new(key, Words(match.Groups["prefix"].Value), Words(suffix), match.Groups["hides"].Success));
        }
        return works;
    }

    private static string Trimmed(Match match) => match.Groups["key"].Value.TrimEnd(Ends.ToCharArray());

    private static string Words(string text) => Blanks().Replace(text, " ").Trim();

    [GeneratedRegex(@"(?<![\p{L}\p{N}_.])" + Key)]
    private static partial Regex AnyKey();

    [GeneratedRegex(@"^(?<prefix>(?:[^@]*\s)?)(?<hides>-)?" + Key)]
    private static partial Regex Item();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
