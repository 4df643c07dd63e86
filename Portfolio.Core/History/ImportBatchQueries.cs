using Microsoft.EntityFrameworkCore;

namespace Portfolio.Core.History;

/// <summary>A batch as a list shows it, without its source.</summary>
public sealed record BatchLine(
    int Id,
    string Kind,
    string Source,
    DateTimeOffset At,
    DateTimeOffset? UndoneAt,
    int Count
);

/// <summary>Named queries over import batches.</summary>
public static class ImportBatchQueries
{
    /// <summary>The latest first.</summary>
    public static IQueryable<BatchLine> AsLines(this IQueryable<ImportBatch> batches) =>
        batches
            .OrderByDescending(b => b.Id)
            .Select(b => new BatchLine(b.Id, b.Kind, b.Source, b.At, b.UndoneAt, b.Entries.Count));

    /// <summary>What was chosen for lost characters when this very source was imported last; null when it never was.</summary>
    public static Task<string?> FilledBeforeAsync(
        this IQueryable<ImportBatch> batches,
        string sourceHash,
        CancellationToken ct
    ) =>
        batches
            .Where(b => b.SourceHash == sourceHash && b.Filled != "")
            .OrderByDescending(b => b.Id)
            .Select(b => b.Filled)
            .FirstOrDefaultAsync(ct);
}
