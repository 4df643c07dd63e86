using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Media;
using Portfolio.Core.Papers;
using Portfolio.Core.Profiles;
using Portfolio.Core.Settings;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Exchange.Import;

/// <summary>
/// What of a source that was never imported is on the site already: a paper that is the same work, a section of the
/// same slug, a picture or document of the same bytes, and profile and settings, of which there is one each.
/// </summary>
internal sealed class SameEntries
{
    private readonly KnownPapers papers;
    private readonly Dictionary<string, Guid> sections;
    private readonly Dictionary<string, Guid> media;
    private readonly Guid? profile;
    private readonly Guid? settings;

    private SameEntries(
        KnownPapers papers,
        Dictionary<string, Guid> sections,
        Dictionary<string, Guid> media,
        Guid? profile,
        Guid? settings
    ) =>
        (this.papers, this.sections, this.media, this.profile, this.settings) = (
            papers,
            sections,
            media,
            profile,
            settings
        );

    public static async Task<SameEntries> LoadAsync(PortfolioDb db, CancellationToken ct) =>
        new(
            await KnownPapers.LoadAsync(db, ct),
            await db.ReadingSections.ToDictionaryAsync(s => s.Slug, s => s.Key, ct),
            await db.Media.ToDictionaryAsync(m => m.Hash, m => m.Key, ct),
            await db.Profiles.Select(p => (Guid?)p.Key).SingleOrDefaultAsync(ct),
            await db.Settings.Select(s => (Guid?)s.Key).SingleOrDefaultAsync(ct)
        );

    public KnownPapers Papers => papers;

    /// <summary>The entry with what becomes of it the first time its source is read.</summary>
    public PlannedEntry Settle(PlannedEntry entry)
    {
        switch (entry.Draft)
        {
            case Paper paper when papers.Find(paper) is { } same:
                return (entry with { TargetKey = same }).Skipped("The same work is in the list already.");
            case ReadingSection section when sections.TryGetValue(section.Slug, out var same):
                return (entry with { TargetKey = same }).Skipped("The section is there already.");
            case MediaFile file when media.TryGetValue(file.Hash, out var same):
                return (entry with { TargetKey = same }).Skipped("The file is there already.");
            // A source adds to these.
            case Profile when profile is not null:
                return entry with { Action = PlannedAction.Change, TargetKey = profile };
            case SiteSettings when settings is not null:
                return entry with { Action = PlannedAction.Change, TargetKey = settings };
            default:
                return entry;
        }
    }
}
