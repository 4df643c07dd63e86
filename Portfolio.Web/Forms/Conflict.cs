using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Forms;

/// <summary>
/// Somebody saved the entry after this form was opened. <see cref="Version"/> is the stored one's: a form that posts it
/// back saves over that version knowingly.
/// </summary>
public sealed record Conflict(int Version, DateTimeOffset SavedAt, IReadOnlyList<Difference> Differences)
{
    /// <summary>Whether the other edit waits to be saved too, on another device.</summary>
    public bool IsUnsaved { get; init; }

    /// <summary>Compares what was typed with what is stored, parts included; null when the entry is gone.</summary>
    public static async Task<Conflict?> OfAsync(
        PortfolioDb db,
        DbUpdateConcurrencyException refused,
        CancellationToken ct
    )
    {
        var typed = refused.Entries.Single(e => e.Entity is Entry);
        var noun = typed.Metadata;
        var id = ((Entry)typed.Entity).Id;
        if (await db.StoredAsync(noun.ClrType, [id], ct) is not [var stored])
            return null;
        return new(stored.Version, stored.UpdatedAt, [.. Difference.Between(noun, stored, (Entry)typed.Entity)]);
    }
}
