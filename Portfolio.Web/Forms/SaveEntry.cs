using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Forms;

/// <summary>Saves what a form changed, unless somebody saved the entry after the form was opened.</summary>
public sealed class SaveEntry(PortfolioDb db)
{
    /// <param name="entry">A new one, or one loaded from the same database with the form's values in it.</param>
    /// <param name="version">The version the form began from.</param>
    /// <returns>Null when saved, else what differs.</returns>
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
