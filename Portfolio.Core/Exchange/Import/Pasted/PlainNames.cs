using System.Text.RegularExpressions;
using Portfolio.Core.Bibliography;

namespace Portfolio.Core.Exchange.Import.Pasted;

/// <summary>
/// The authors of a reference in plain text, as APA, MLA, IEEE and GB/T 7714 write them. Names only: one word that can be
/// none, and nothing is read.
/// </summary>
internal static partial class PlainNames
{
    private const int Most = 100;
    private const int LongestName = 60;

    /// <param name="text">All that stands before the year or the title.</param>
    /// <param name="isQuoted">
    /// Whether a title in quotation marks follows: then the first name may stand as "Vaswani, Ashish", as MLA has it, and
    /// a word alone is no name.
    /// </param>
    public static PersonNames? Read(string text, bool isQuoted)
    {
        text = text.Trim(' ', ',', ':');
        if (text is [.., not (>= 'A' and <= 'Z'), '.'])
            text = text[..^1];
        var named = Others().Replace(text, "");
        var hasMore = named.Length < text.Length;
        var parts = Between().Split(named.Trim(' ', ',', ';')).Select(p => p.Trim()).Where(p => p.Length > 0).ToList();
        if (parts.Count is 0 or > Most || parts.Exists(p => p.Length > LongestName))
            return null;
        var names = new List<PersonName>();
        for (var at = 0; at < parts.Count; at++)
        {
            var next = at + 1 < parts.Count ? parts[at + 1] : "";
            var turned =
                Family().IsMatch(parts[at])
                && (Initials().IsMatch(next) || (isQuoted && at == 0 && Given().IsMatch(next)));
            if (turned)
                names.Add(new() { Family = parts[at++], Given = next });
            else if (One(parts[at]) is { } name)
                names.Add(name);
            else
                return null;
        }
        return isQuoted && !hasMore && names.TrueForAll(n => n.Given is null) ? null : new([.. names], hasMore);
    }

    private static PersonName? One(string part) =>
        Short().Match(part) is { Success: true } match
            ? new() { Family = match.Groups[1].Value, Given = match.Groups[2].Value }
        : Chinese().IsMatch(part) || Full().IsMatch(part) ? PersonNames.Parse(part).Names.SingleOrDefault()
        : Family().IsMatch(part) ? new() { Family = part }
        : null;

    [GeneratedRegex(@"[\s,]*(?:\bet\s+al\b\.?|\band\s+others\b|等人?|…|\.\.\.)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Others();

    [GeneratedRegex(@"\s*[,，;；、]\s*(?:and\s+|&\s*)?|\s+and\s+|\s*&\s*|\s+和\s*")]
    private static partial Regex Between();

    // Vaswani; van den Berg; O’Brien-Smith.
    [GeneratedRegex(@"^(?:\p{Ll}{2,4}\ ){0,2}\p{Lu}[\p{L}'’\-]+(?:\ \p{Lu}[\p{L}'’\-]+)?$")]
    private static partial Regex Family();

    [GeneratedRegex(@"^(?:\p{Lu}\.?[\s-]?){1,4}$")]
    private static partial Regex Initials();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’\-]+(?:\ \p{Lu}[\p{L}'’\-]*\.?){0,2}$")]
    private static partial Regex Given();

    // Vaswani A; Gomez AN.
    [GeneratedRegex(@"^((?:\p{Ll}{2,4}\ ){0,2}\p{Lu}[\p{L}'’\-]+)\ (\p{Lu}{1,3})$")]
    private static partial Regex Short();

    // A. Vaswani; A. N. Gomez; Ludwig van Beethoven.
    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}'’\-]*\.?[\s-]?){1,3}\ (?:\p{Ll}{2,4}\ ){0,2}\p{Lu}[\p{L}'’\-]+$")]
    private static partial Regex Full();

    [GeneratedRegex(@"^[\u3400-\u9fff·]{2,10}$")]
    private static partial Regex Chinese();
}
