using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Dates;
using Portfolio.Core.History;
using Portfolio.Core.Papers;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Exchange.Import;

/// <summary>
/// The papers of the site by what tells two works apart: DOI, then arXiv id, then the normalised title with a year at
/// most one off. Papers of the sample that nobody touched do not count.
/// </summary>
internal sealed class KnownPapers
{
    private readonly Dictionary<string, Guid> byDoi = [];
    private readonly Dictionary<string, Guid> byArxivId = [];
    private readonly Dictionary<string, List<(int? Year, Guid Key)>> byTitle = [];

    public static async Task<KnownPapers> LoadAsync(PortfolioDb db, CancellationToken ct)
    {
        var untouched = (await KnownImports.LoadAsync(db, ImportBatch.SampleKind, ct)).Untouched();
        var papers = await db
            .Papers.Select(p => new KnownPaper(p.Key, p.Doi, p.ArxivId, p.Title, p.Issued))
            .ToListAsync(ct);
        var known = new KnownPapers();
        foreach (var paper in papers.Where(p => !untouched.Contains(p.Key)))
            known.Add(paper);
        return known;
    }

    /// <summary>A paper that is not on the site yet.</summary>
    public void Add(Paper paper) => Add(new KnownPaper(paper.Key, paper.Doi, paper.ArxivId, paper.Title, paper.Issued));

    public Guid? Find(Paper paper)
    {
        if (paper.Doi.Length > 0 && byDoi.TryGetValue(paper.Doi, out var same))
            return same;
        if (paper.ArxivId.Length > 0 && byArxivId.TryGetValue(paper.ArxivId, out same))
            return same;
        foreach (var (year, key) in byTitle.GetValueOrDefault(NormalizedTitle.Of(paper.Title)) ?? [])
        {
            if (year is null || paper.Issued is null || Math.Abs(year.Value - paper.Issued.Year) <= 1)
                return key;
        }
        return null;
    }

    private void Add(KnownPaper paper)
    {
        if (paper.Doi.Length > 0)
            byDoi.TryAdd(paper.Doi, paper.Key);
        if (paper.ArxivId.Length > 0)
            byArxivId.TryAdd(paper.ArxivId, paper.Key);
        var title = NormalizedTitle.Of(paper.Title);
        if (!byTitle.TryGetValue(title, out var same))
            byTitle[title] = same = [];
        same.Add((paper.Issued?.Year, paper.Key));
    }

    // Of a long list no more than this is loaded.
    private sealed record KnownPaper(Guid Key, string Doi, string ArxivId, string Title, PartialDate? Issued);
}
