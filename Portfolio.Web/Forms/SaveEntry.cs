using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Forms;

/// <summary>Saves what a form changed, unless somebody saved the entry after the form was opened.</summary>
public sealed class SaveEntry(PortfolioDb db)
{
    /// <summary>
    /// Null when saved, else what differs. <paramref name="entry"/> is a new one, or was loaded from the same database
    /// and has the form's values in it; <paramref name="version"/> is the one the form began from.
    /// </summary>
    public async Task<Conflict?> RunAsync(Entry entry, int version, CancellationToken ct)
    {
        if (entry.Id == 0)
            db.Add(entry);
        else
            db.Entry(entry).Property(e => e.Version).OriginalValue = version;
        try
        {
            await db.SaveChangesAsync(ct);
            return null;
        }
        catch (DbUpdateConcurrencyException refused)
        {
            var conflict = await Conflict.OfAsync(refused, ct);
            if (conflict is null)
                throw;
            // The same text twice is a button pressed twice.
            return conflict.Differences.Count == 0 ? null : conflict;
        }
    }
}
