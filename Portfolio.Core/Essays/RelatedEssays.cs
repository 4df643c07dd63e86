using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Essays;

/// <summary>
/// What somebody who has read an essay may read next: essays that share its tags, of which a rare one says more than one
/// that nearly all have, or that cite what it cites, which counts like a tag of their own.
/// </summary>
public static class RelatedEssays
{
    /// <summary>
    /// At most <paramref name="most"/> public essays, the closest first and the newest of the equally close.
    /// <paramref name="cited"/> are the citation keys of the essay, looked for in the texts as they are written.
    /// </summary>
    public static async Task<IReadOnlyList<Essay>> RelatedToAsync(
        this DbSet<Essay> essays,
        Essay essay,
        IReadOnlyCollection<string> cited,
        int most,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var others = await essays
            .Published(now)
            .Where(e => e.Id != essay.Id)
            .Select(e => new Candidate(e.Id, e.Tags, e.PublishedAt))
            .ToListAsync(ct);
        var citing = await essays.CitingAnyOf(cited).Select(e => e.Id).ToListAsync(ct);
        var shared = citing.CountBy(id => id).ToDictionary();
        var uses = others.SelectMany(e => e.Tags.Distinct()).CountBy(tag => tag).ToDictionary();
        var close =
            from other in others
            let closeness = other.Tags.Intersect(essay.Tags).Sum(tag => 1.0 / uses[tag])
                + shared.GetValueOrDefault(other.Id)
            where closeness > 0
            orderby closeness descending, other.PublishedAt descending, other.Id
            select other.Id;
        var ids = close.Take(most).ToList();
        var related = await essays.Where(e => ids.Contains(e.Id)).AsNoTracking().ToListAsync(ct);
        return [.. related.OrderBy(e => ids.IndexOf(e.Id))];
    }

    // An essay comes once for each of the keys.
    private static IQueryable<Essay> CitingAnyOf(this DbSet<Essay> essays, IReadOnlyCollection<string> keys)
    {
        var stored = JsonSerializer.Serialize(keys, StoredText);
        return essays.FromSql(
            $"SELECT e.* FROM Essays AS e, json_each({stored}) AS k WHERE instr(e.Body, '@' || k.value) > 0"
        );
    }

    private static readonly JsonSerializerOptions StoredText = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private sealed record Candidate(int Id, List<string> Tags, DateTimeOffset? PublishedAt);
}
