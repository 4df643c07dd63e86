using Portfolio.Core.Storage;
using Portfolio.Web.Forms;

namespace Portfolio.Web.Pages.Admin;

/// <summary>How many entries of a kind there are, and how many of them visitors see in lists; null where all are seen.</summary>
public sealed record NounCount(Noun Noun, int All, int? Published)
{
    /// <summary>Of all kinds of which there can be many, in the order of the admin area.</summary>
    public static async Task<IReadOnlyList<NounCount>> AllAsync(
        PortfolioDb db,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var counts = new List<NounCount>();
        foreach (var noun in Noun.All.Where(noun => !noun.IsSingle))
            counts.Add(new(noun, await db.CountAsync(noun.Type, ct), await db.CountPublishedAsync(noun.Type, now, ct)));
        return counts;
    }
}
