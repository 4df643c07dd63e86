using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;

namespace Portfolio.Web.Pages.Admin.Entries;

/// <summary>Finds the entry that an address such as <c>/admin/essays/history/5</c> speaks of.</summary>
internal static class FoundEntry
{
    /// <summary>To be changed, with all its parts; null when there is no such noun or entry.</summary>
    public static async Task<Entry?> AtAsync(this PortfolioDb db, string noun, int id, CancellationToken ct) =>
        Noun.At(noun) is { } found ? await db.EntryAsync(found.Type, id, ct) : null;
}
