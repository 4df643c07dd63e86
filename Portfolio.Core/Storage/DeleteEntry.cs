using Microsoft.EntityFrameworkCore;
using Portfolio.Core.History;
using Portfolio.Core.Media;
using Portfolio.Core.Papers;
using Portfolio.Core.Profiles;
using Portfolio.Core.Publishing;
using Portfolio.Core.Work;

namespace Portfolio.Core.Storage;

/// <summary>
/// Deletes an entry and lets go of it wherever others refer to it, all under one batch key, so that
/// <see cref="RestoreEntry.TakeBackAsync"/> brings back the one and the others' references with it.
/// </summary>
public sealed class DeleteEntry(PortfolioDb db, WorkingCopies copies)
{
    /// <summary>The batch key that takes it back.</summary>
    /// <param name="entry">Loaded from the same database.</param>
    /// <param name="ct">Ends the work; then nothing is deleted.</param>
    public async Task<Guid> RunAsync(Entry entry, CancellationToken ct)
    {
        var batch = Guid.CreateVersion7();
        db.Reason = new ChangeReason(RevisionKind.Saved, batch);
        if (entry is ReadingSection section)
            await LetGoAsync(section, ct);
        else if (entry is MediaFile file)
            await LetGoAsync(file, ct);
        await copies.LetGoAsync(entry.Key, ct);
        db.Remove(entry);
        await db.SaveChangesAsync(ct);
        db.Reason = ChangeReason.Edit;
        return batch;
    }

    private async Task LetGoAsync(ReadingSection section, CancellationToken ct)
    {
        await foreach (
            var paper in db.Papers.Where(p => p.SectionId == section.Id).AsAsyncEnumerable().WithCancellation(ct)
        )
            paper.SectionId = null;
    }

    private async Task LetGoAsync(MediaFile file, CancellationToken ct)
    {
        foreach (var work in await db.Work.Where(w => w.ImageId == file.Id).ToListAsync(ct))
            work.ImageId = null;
        foreach (var paper in await db.Papers.Where(p => p.PreviewId == file.Id).ToListAsync(ct))
            paper.PreviewId = null;
        foreach (var profile in await db.Profiles.Whole().ToListAsync(ct))
        {
            if (profile.PhotoId == file.Id)
                profile.PhotoId = null;
            profile.CvFiles.RemoveAll(cv => cv.MediaFileId == file.Id);
        }
    }
}
