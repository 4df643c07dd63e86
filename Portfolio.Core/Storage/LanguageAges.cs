using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Content;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Storage;

/// <summary>Which language of a text was left behind when another was written on.</summary>
public static class LanguageAges
{
    // Whoever edits one language more often than this knows that the other is older.
    private const int Most = 20;

    /// <summary>The languages of the stored main text that changed last at an earlier moment than another one did.</summary>
    public static async Task<IReadOnlySet<string>> OlderLanguagesAsync(
        this PortfolioDb db,
        Entry stored,
        CancellationToken ct
    )
    {
        var later = EntryFiles.For(stored.GetType()).ToText(stored).Body;
        var changed = later.Languages.ToDictionary(tag => tag, _ => DateTimeOffset.MinValue);
        if (changed.Count < 2)
            return new HashSet<string>();
        var revisions = db.Revisions.Where(r => r.EntryKey == stored.Key).OrderByDescending(r => r.Id).Take(Most);
        await foreach (var before in revisions.AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
        {
            var earlier = ContentText.Parse(before.Text, defaultLanguage: "und").Body;
            foreach (var tag in changed.Keys.Where(t => changed[t] == default && earlier[t] != later[t]).ToList())
                changed[tag] = before.At;
            later = earlier;
        }
        var last = changed.Values.Max();
        return changed.Where(c => c.Value < last).Select(c => c.Key).ToHashSet();
    }
}
