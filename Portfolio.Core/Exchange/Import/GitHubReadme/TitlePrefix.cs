using System.Globalization;
using System.Text.RegularExpressions;

namespace Portfolio.Core.Exchange.Import.GitHubReadme;

/// <summary>
/// What people write before a title: <c>(2020)T</c>, <c>2022-T</c>, <c>(2018b)T</c>, <c>(Zhang 2020a)T</c>,
/// <c>(2022 Ju)T</c>, <c>(GPT2)T</c>. <see cref="MaybeShortName"/> is a first word that can be a short name or a part
/// of the title; <see cref="IsNote"/> says that the row is notes on the paper of this title.
/// </summary>
internal sealed partial record TitlePrefix(string Title)
{
    public int? Year { get; private init; }
    public string YearSuffix { get; private init; } = "";
    public string Family { get; private init; } = "";
    public bool HasMoreAuthors { get; private init; }
    public string ShortName { get; private init; } = "";
    public string MaybeShortName { get; private init; } = "";
    public bool IsNote { get; private init; }

    public static TitlePrefix Of(string text)
    {
        var read =
            Dated().Match(text) is { Success: true } dated ? OfDated(dated)
            : YearFirst().Match(text) is { Success: true } year ? new(Rest(year)) { Year = Number(year) }
            : Named().Match(text) is { Success: true } named && IsShortName(named)
                ? new(Rest(named)) { ShortName = named.Groups["name"].Value.Trim() }
            : new TitlePrefix(text.Trim());
        if (Note().Match(read.Title) is { Success: true } note)
            read = read with { Title = Rest(note), IsNote = true };
        return read.ShortName.Length > 0
            ? read
            : read with
            {
                MaybeShortName = FirstWord().Match(read.Title).Groups[1].Value,
            };
    }

    private static TitlePrefix OfDated(Match match) =>
        new(Rest(match))
        {
            Year = Number(match),
            YearSuffix = match.Groups["suffix"].Value,
            Family = match.Groups["family"].Value,
            HasMoreAuthors = match.Groups["more"].Success,
        };

    private static string Rest(Match match) => match.Groups["rest"].Value.Trim();

    private static int Number(Match match) => int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);

    /// <summary>(Almost) No Label, (Un)supervised and (Re)Thinking are titles; (GPT2)language models is not.</summary>
    private static bool IsShortName(Match match)
    {
        var (name, rest) = (match.Groups["name"].Value, match.Groups["rest"].Value);
        var looksNamed = name.Any(char.IsAsciiDigit) || name.Count(char.IsUpper) >= 2;
        var isGlued = !match.Groups["gap"].Success && char.IsUpper(rest[0]) && !Syllable().IsMatch(name);
        return looksNamed || isGlued;
    }

    [GeneratedRegex(
        """
            ^\s*[(（\[【]\s*
            (?:(?<family>[\p{L}'’-]+(?:\ [\p{L}'’-]+){0,2}?)(?<more>(?:,?\s+et\ al\.?|\ *等))?\s*,?\s*)??
            (?<year>(?:1[5-9]|20|21)\d\d)(?<suffix>[a-z])?
            (?:\s*,?\s+(?<family>[\p{L}'’-]+(?:\ [\p{L}'’-]+){0,2}?)(?<more>,?\s+et\ al\.?|\ *等)?)?
            \s*[)）\]】]\s*[-:：]?\s*(?<rest>\S.*)$
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline
    )]
    private static partial Regex Dated();

    // 2019-nCoV is no year.
    [GeneratedRegex(
        @"^\s*(?<year>(?:1[5-9]|20|21)\d\d)\s*[-–—](?=\s+\S|[""“‘'\p{Lu}\p{Lo}])\s*(?<rest>\S.*)$",
        RegexOptions.Singleline
    )]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^\s*[(（](?<name>[^()（）]{1,40})[)）](?<gap>\s+)?(?<rest>\S.*)$", RegexOptions.Singleline)]
    private static partial Regex Named();

    [GeneratedRegex(
        "^(?:re|un|in|de|non|dis|mis|pre|post|co|self|multi|semi|inter|anti|sub|super|meta)-?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Syllable();

    [GeneratedRegex(
        @"^[\[【(（]\s*(?:notes?|笔记)\s*[\]】)）]\s*[:：]?\s*(?<rest>\S.*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex Note();

    [GeneratedRegex(@"^(\p{Lu}[\p{L}-]*\d[\w.-]*)\s+\p{Lu}")]
    private static partial Regex FirstWord();
}
