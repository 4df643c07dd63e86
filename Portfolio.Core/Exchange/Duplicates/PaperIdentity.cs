using Portfolio.Core.Dates;
using Portfolio.Core.Papers;

namespace Portfolio.Core.Exchange.Duplicates;

/// <summary>
/// What tells a paper from another: DOI, then arXiv id without its version, then the title with a year at most one off.
/// Titles are compared letter by letter and digit by digit, so "Note", "Part II", "Extended" or another number make
/// another work of it; and works of one title whose authors have no name in common are two.
/// </summary>
internal sealed record PaperIdentity
{
    public int Id { get; private init; }
    public Guid Key { get; private init; }
    public string Doi { get; private init; } = "";
    public string ArxivId { get; private init; } = "";

    /// <summary>As <see cref="NormalizedTitle"/> has it.</summary>
    public string Title { get; private init; } = "";
    public int? Year { get; private init; }
    public IReadOnlyList<string> Names { get; private init; } = [];

    public static PaperIdentity Of(Paper paper) =>
        Of(
            new PaperRow(
                paper.Id,
                paper.Key,
                paper.Doi,
                paper.ArxivId,
                paper.Title,
                paper.Issued,
                [.. paper.Authors.Where(a => !a.IsEditor).Select(a => a.Literal + a.Family)]
            )
        );

    public static PaperIdentity Of(PaperRow row)
    {
        // arXiv gives each of its papers a DOI as well.
        var isArxiv = Bibliography.ArxivId.TryParse(row.Doi, out var arxiv);
        return new()
        {
            Id = row.Id,
            Key = row.Key,
            Doi = isArxiv ? "" : row.Doi,
            ArxivId = (isArxiv ? arxiv!.Id : row.ArxivId).ToLowerInvariant(),
            Title = NormalizedTitle.Of(row.Title),
            Year = row.Issued?.Year,
            Names = [.. row.Names.Select(NormalizedTitle.Of).Where(n => n.Length > 0)],
        };
    }

    /// <summary>What says that both are the same work, the surest first; null when nothing does.</summary>
    public SameBy? SameAs(PaperIdentity other) =>
        Doi.Length > 0 && Doi == other.Doi ? SameBy.Doi
        : ArxivId.Length > 0 && ArxivId == other.ArxivId ? SameBy.Arxiv
        : Title.Length > 0 && Title == other.Title && IsNear(other) && SharesName(other) ? SameBy.Title
        : null;

    private bool IsNear(PaperIdentity other) =>
        Year is not { } year || other.Year is not { } its || Math.Abs(year - its) <= 1;

    // "Chen Lu" may be a name in one piece or in two.
    private bool SharesName(PaperIdentity other) =>
        Names.Count == 0
        || other.Names.Count == 0
        || Names.Any(n =>
            other.Names.Any(o => n.Contains(o, StringComparison.Ordinal) || o.Contains(n, StringComparison.Ordinal))
        );
}

/// <summary>As much of a paper as is loaded of a long list.</summary>
internal sealed record PaperRow(
    int Id,
    Guid Key,
    string Doi,
    string ArxivId,
    string Title,
    PartialDate? Issued,
    IReadOnlyList<string> Names
);

/// <summary>What two records of one work have in common.</summary>
public enum SameBy
{
    Doi,
    Arxiv,
    Title,
}
