using Microsoft.EntityFrameworkCore;
using Portfolio.Core.History;
using Portfolio.Core.Papers;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Exchange.Duplicates;

/// <summary>
/// Makes one paper of two, whole or not at all: the kept one gets what was chosen of the other, the other goes to the
/// trash, its addresses lead to the kept one, and so does what was about it. All under one batch key, so that
/// <see cref="RestoreEntry.TakeBackAsync"/> brings both back as they were.
/// </summary>
public sealed class MergePapers(PortfolioDb db)
{
    /// <summary>The batch key that takes it back.</summary>
    /// <param name="kept">Loaded whole from the same database, as the other is.</param>
    /// <param name="other">The paper that goes.</param>
    /// <param name="choices">By the name of the field, seen from the kept paper; what is not named stays as it is.</param>
    /// <param name="ct">Ends the work; then nothing is merged.</param>
    /// <exception cref="DbUpdateConcurrencyException">One of the two was changed meanwhile.</exception>
    public async Task<Guid> RunAsync(
        Paper kept,
        Paper other,
        IReadOnlyDictionary<string, MergeChoice> choices,
        CancellationToken ct
    )
    {
        var batch = Guid.CreateVersion7();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        db.Reason = new ChangeReason(RevisionKind.Saved, batch);
        foreach (var field in MergeFields.All)
            field.Apply(kept, other, choices.GetValueOrDefault(field.Name, MergeChoice.One));
        if (kept.SourceText.Length == 0)
            kept.SourceText = other.SourceText;
        foreach (var item in await db.Focus.Where(f => f.AboutKey == other.Key).ToListAsync(ct))
            item.AboutKey = kept.Key;
        // Changed even where the other says nothing new, so that undoing finds both.
        db.Entry(kept).State =
            db.Entry(kept).State == EntityState.Unchanged ? EntityState.Modified : db.Entry(kept).State;
        db.Remove(other);
        await db.SaveChangesAsync(ct);
        foreach (var redirect in await db.Redirects.Where(r => r.EntryKey == other.Key).ToListAsync(ct))
            (redirect.EntryKey, redirect.MergedKey) = (kept.Key, other.Key);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        db.Reason = ChangeReason.Edit;
        return batch;
    }
}
