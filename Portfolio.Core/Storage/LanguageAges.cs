using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Content;
using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Storage;

/// <summary>Which language of a text was left behind when another was written on.</summary>
public static class LanguageAges
{
    // What was written on before that is long forgotten.
    private const int Most = 20;

    /// <summary>
    /// The languages of the stored main text that were left behind. Whoever writes on a language that is up to date
    /// leaves the others behind; whoever writes on one that was left behind, or begins one, catches up.
    /// </summary>
    public static async Task<IReadOnlySet<string>> OlderLanguagesAsync(
        this PortfolioDb db,
        Entry stored,
        CancellationToken ct
    )
    {
        var now = EntryFiles.For(stored.GetType()).ToText(stored).Body;
        var left = new HashSet<string>();
        if (now.Languages.Count() < 2)
            return left;
        var texts = await db
            .Revisions.Where(r => r.EntryKey == stored.Key)
            .OrderByDescending(r => r.Id)
            .Take(Most)
            .Select(r => r.Text)
            .ToListAsync(ct);
        var states = texts.AsEnumerable().Reverse().Select(t => ContentText.Parse(t, defaultLanguage: "und").Body);
        LocalizedText? before = null;
        foreach (var after in states.Append(now))
        {
            if (before is { } earlier)
                Follow(left, [.. now.Languages.Where(tag => earlier[tag] != after[tag])], now, earlier);
            before = after;
        }
        return left;
    }

    private static void Follow(HashSet<string> left, HashSet<string> changed, LocalizedText now, LocalizedText earlier)
    {
        var catchesUp = left.Overlaps(changed) || changed.Any(tag => earlier[tag] is null);
        if (!catchesUp && changed.Count > 0)
            left.UnionWith(now.Languages);
        left.ExceptWith(changed);
    }
}
