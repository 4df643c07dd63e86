using Portfolio.Core.Languages;
using Portfolio.Core.Papers;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Exchange.Import.Bibliographies;

/// <summary>Takes over what a linked source says now, in one transaction, and marks what vanished from it.</summary>
public sealed class RunLinkedSource(
    PortfolioDb db,
    MakeBibliographyPlan makePlan,
    ApplyImport apply,
    TimeProvider clock
)
{
    /// <param name="linked">Which; it is loaded anew.</param>
    /// <param name="file">The file as it is now.</param>
    /// <param name="ct">Ends it; nothing is changed then.</param>
    /// <returns>What was done, and the batch by which it can be undone; null when there was nothing to do.</returns>
    /// <exception cref="SourceRefusedException">No record could be read: that is a broken file, not an empty library.</exception>
    public async Task<(ImportPlan Plan, int? Batch)> RunAsync(
        LinkedSource linked,
        BibliographySource file,
        CancellationToken ct
    )
    {
        var plan = await makePlan.RunAsync(file, linked.Choices, linked.Kind, ct);
        if (plan.Entries.Count == 0)
            throw new SourceRefusedException(
                null,
                new Sentence("No record could be read in this file, so nothing was changed. Export it again.")
            );
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var before = await KnownImports.LoadAsync(db, linked.Kind, ct);
        var batch = await apply.RunAsync(plan, ct);
        var named = plan.Entries.Select(e => e.TargetKey).OfType<Guid>().ToHashSet();
        var known = await db.LinkedSources.FindAsync([linked.Id], ct);
        if (known is not null)
        {
            known.BroughtAt = clock.GetUtcNow();
            known.Vanished = [.. before.Living(nameof(Paper)).Where(key => !named.Contains(key))];
            await db.SaveChangesAsync(ct);
        }
        await transaction.CommitAsync(ct);
        return (plan, batch?.Id);
    }
}
