using System.Text.RegularExpressions;
using Markdig.Syntax;
using Portfolio.Core.Exchange.Import.Documents;

namespace Portfolio.Core.Exchange.Import.GitHubReadme;

/// <summary>Which column of a table holds what, told by its header; a column nobody knows is kept by its name.</summary>
internal sealed partial class PaperColumns
{
    private readonly string[] headers;

    private PaperColumns(string[] headers)
    {
        this.headers = headers;
        Title = Math.Max(0, Array.FindIndex(headers, IsTitle));
    }

    public static PaperColumns Single { get; } = new([""]);

    public int Title { get; }

    public static PaperColumns Of(string[] headers) => new(headers);

    /// <summary>Whether a header only says that titles stand below it.</summary>
    public static bool IsTitle(string header) => TitleHeader().IsMatch(header);

    public LeafBlock? TitleCell(IReadOnlyList<LeafBlock?> cells) => Title < cells.Count ? cells[Title] : null;

    public PaperLine Fill(PaperLine line, IReadOnlyList<LeafBlock?> cells)
    {
        for (var i = 0; i < Math.Min(cells.Count, headers.Length); i++)
        {
            if (
                i == Title
                || cells[i] is not { Inline: { } inline }
                || InlineText.Of(inline) is not { Length: > 0 } text
            )
                continue;
            line = line with { Links = [.. line.Links, .. PaperLine.LinksIn(inline)] };
            // Columns stand without a name, or with one such as "#", which no record can hold.
            line = Fill(line, headers[i].Any(char.IsLetterOrDigit) ? headers[i] : $"column {i + 1}", text);
        }
        return line;
    }

    private static PaperLine Fill(PaperLine line, string header, string text) =>
        DateHeader().IsMatch(header) && PaperLine.YearIn(text) is { } year ? line with { Year = line.Year ?? year }
        : VenueHeader().IsMatch(header) ? line with { Venue = text }
        : StatusHeader().IsMatch(header) && ReadingMark.OfWord(text) is { } status ? line with { Status = status }
        : LinkHeader().IsMatch(header) ? line
        : line.WithExtra(header, text);

    [GeneratedRegex(
        "^(?:(?:paper )?titles?|papers?|papers? (?:title|name)s?|names?|标题|论文(?:标题|名称|题目)?|题目|名称)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex TitleHeader();

    [GeneratedRegex("^(?:date|year|published|年份?|日期|时间|发表时间)$", RegexOptions.IgnoreCase)]
    private static partial Regex DateHeader();

    [GeneratedRegex("^(?:venue|conference|journal|publication|pub|会议|期刊|来源)$", RegexOptions.IgnoreCase)]
    private static partial Regex VenueHeader();

    [GeneratedRegex("^(?:status|state|progress|read\\??|done|状态|进度)$", RegexOptions.IgnoreCase)]
    private static partial Regex StatusHeader();

    [GeneratedRegex("^(?:links?|urls?|code|pdf|链接|代码)$", RegexOptions.IgnoreCase)]
    private static partial Regex LinkHeader();
}
