using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Rendering;

/// <summary>
/// The other end of a citation: which essays cite a paper. Found by its key in their texts, and then asked of the
/// rendering, since a key may stand in a piece of code; so no list of citations can be out of date.
/// </summary>
public sealed class CitingEssays(PortfolioDb db, Renderings renderings)
{
    /// <summary>What visitors find in lists, newest first; in any of its languages an essay may cite.</summary>
    public async Task<IReadOnlyList<Essay>> OfAsync(Paper paper, DateTimeOffset now, CancellationToken ct)
    {
        if (paper.CitationKey.Length == 0)
            return [];
        var essays = await db
            .Essays.Mentioning("@" + paper.CitationKey)
            .Published(now)
            .NewestFirst()
            .AsNoTracking()
            .ToListAsync(ct);
        var citing = new List<Essay>();
        foreach (var essay in essays)
        {
            if (await CitesAsync(essay, paper.CitationKey, ct))
                citing.Add(essay);
        }
        return citing;
    }

    private async Task<bool> CitesAsync(Essay essay, string key, CancellationToken ct)
    {
        foreach (var (language, text) in essay.Body.All())
        {
            var rendered = await renderings.OfAsync(db, new TextIn(language, text), inline: false, ct);
            if (rendered.Citations.Contains(key))
                return true;
        }
        return false;
    }
}
