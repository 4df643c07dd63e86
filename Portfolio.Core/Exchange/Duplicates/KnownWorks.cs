using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Exchange.Duplicates;

/// <summary>Papers by what tells them from others, so that none is compared with all.</summary>
internal sealed class KnownWorks
{
    // Of hundreds of papers called "Editorial" each is compared with no more than these.
    private const int Most = 20;

    private readonly Dictionary<string, List<PaperIdentity>> byDoi = [];
    private readonly Dictionary<string, List<PaperIdentity>> byArxiv = [];
    private readonly Dictionary<string, List<PaperIdentity>> byTitle = [];

    public KnownWorks(IEnumerable<PaperIdentity> all)
    {
        foreach (var work in all)
            Add(work);
    }

    /// <summary>The first author's name will do to tell works of one title apart.</summary>
    public static async Task<List<PaperIdentity>> LoadAsync(PortfolioDb db, CancellationToken ct)
    {
        var rows = await db
            .Papers.Select(p => new
            {
                p.Id,
                p.Key,
                p.Doi,
                p.ArxivId,
                p.Title,
                p.Issued,
                Name = p
                    .Authors.Where(a => !a.IsEditor)
                    .OrderBy(a => a.Position)
                    .Select(a => a.Literal + a.Family)
                    .FirstOrDefault(),
            })
            .ToListAsync(ct);
        return rows.ConvertAll(p =>
            PaperIdentity.Of(
                new PaperRow(p.Id, p.Key, p.Doi, p.ArxivId, p.Title, p.Issued, p.Name is null ? [] : [p.Name])
            )
        );
    }

    public void Add(PaperIdentity work)
    {
        foreach (var (works, name) in NamesOf(work))
            (works.TryGetValue(name, out var same) ? same : works[name] = new(1)).Add(work);
    }

    /// <summary>The papers that are the same work, those by DOI first.</summary>
    public IEnumerable<(PaperIdentity Paper, SameBy By)> SameAs(PaperIdentity work) =>
        NamesOf(work)
            .SelectMany(name => name.Works.GetValueOrDefault(name.Name, []).Take(Most))
            .Where(other => !ReferenceEquals(other, work))
            .Select(other => (other, work.SameAs(other)))
            .Where(pair => pair.Item2 is not null)
            .Select(pair => (pair.other, pair.Item2!.Value));

    private IEnumerable<(Dictionary<string, List<PaperIdentity>> Works, string Name)> NamesOf(PaperIdentity work) =>
        new[] { (byDoi, work.Doi), (byArxiv, work.ArxivId), (byTitle, work.Title) }.Where(n => n.Item2.Length > 0);
}
