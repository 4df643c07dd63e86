using System.Globalization;
using Portfolio.Core.Exchange.Import.Documents;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Exchange.Import.GitHubReadme;

/// <summary>
/// Citation keys and slugs for papers that have none: <c>zhang2020modeling</c> of family, year and first word; without
/// an author the first words of the title and the year.
/// </summary>
internal sealed class PaperNames
{
    private const int Words = 5;

    private static readonly HashSet<string> Small =
    [
        "a",
        "an",
        "the",
        "on",
        "of",
        "in",
        "to",
        "for",
        "and",
        "with",
        "is",
    ];

    private readonly UniqueNames keys = new();
    private readonly UniqueNames sourceKeys = new();

    public void Give(Paper paper)
    {
        paper.CitationKey = keys.Take(Slug.From(Key(paper)));
        paper.Slug = paper.CitationKey;
    }

    /// <summary>By the title alone, so that a year put in later finds the same paper.</summary>
    public string SourceKey(Paper paper) => sourceKeys.Take("paper/" + TitleKey.Of(paper.Title));

    private static string Key(Paper paper)
    {
        var words = Slug.From(paper.Title).Split('-', StringSplitOptions.RemoveEmptyEntries);
        var year = paper.Issued?.Year.ToString(CultureInfo.InvariantCulture) ?? "";
        var family = Slug.From(paper.Authors.FirstOrDefault()?.Family ?? "").Replace("-", "", StringComparison.Ordinal);
        if (family.Length > 0)
            return family + year + paper.YearSuffix + (words.FirstOrDefault(word => !Small.Contains(word)) ?? "");
        var title = words.Take(Words).Append(year + paper.YearSuffix).Where(part => part.Length > 0);
        return string.Join('-', title) is { Length: > 0 } key ? key : "paper";
    }
}
