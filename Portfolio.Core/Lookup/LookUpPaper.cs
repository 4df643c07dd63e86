using Portfolio.Core.Bibliography;
using Portfolio.Core.Papers;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Lookup;

/// <summary>Looks a paper of the site up and keeps what came of it for the owner's decision; the paper stays as it is.</summary>
public sealed class LookUpPaper(PortfolioDb db, LookUpMetadata lookUp, TimeProvider clock)
{
    /// <param name="paper">The paper.</param>
    /// <param name="by">One of its ways.</param>
    /// <param name="ct">Ends the call.</param>
    public async Task<PaperLookup> RunAsync(Paper paper, LookupBy by, CancellationToken ct)
    {
        var result = await AskAsync(paper, by, ct);
        var lookup = await db.LookupOfAsync(paper, ct);
        if (lookup is null)
            db.Add(lookup = new PaperLookup { PaperKey = paper.Key });
        lookup.By = by;
        lookup.Keep(result, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return lookup;
    }

    /// <summary>What a service says of this paper; keeps nothing.</summary>
    public Task<LookupResult> AskAsync(Paper paper, LookupBy by, CancellationToken ct) =>
        by switch
        {
            LookupBy.Doi when Doi.TryParse(paper.Doi, out var doi) => lookUp.ByDoiAsync(doi, ct),
            LookupBy.Arxiv when ArxivId.TryParse(Arxiv(paper), out var id) => lookUp.ByArxivAsync(id, ct),
            LookupBy.Title => lookUp.ByTitleAsync(paper.Title, ct),
            _ => throw new ArgumentOutOfRangeException(nameof(by), by, "The paper has no such number."),
        };

    private static string Arxiv(Paper paper) =>
        paper.ArxivVersion is { } version ? $"{paper.ArxivId}v{version}" : paper.ArxivId;
}
