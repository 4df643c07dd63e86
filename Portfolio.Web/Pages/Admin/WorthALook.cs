using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Media;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Hosting;
using Portfolio.Web.Imports;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin;

/// <summary>Something that is missing or waits: its icon, what is said of it, how many there are and where they stand.</summary>
public sealed record Lack(string Icon, string Sentence, int Count, string Path);

/// <summary>Finds what the owner may want to see to; in a few queries, however large the site is.</summary>
public sealed class WorthALook(
    PortfolioDb db,
    Site site,
    WaitingImports waiting,
    MakeBackup backup,
    OutdatedTranslations translations
)
{
    // A month, in which a diligent writer loses a chapter.
    private const int FreshDays = 31;

    /// <summary>What there is of it; empty when all is well.</summary>
    public async Task<IReadOnlyList<Lack>> FindAsync(CancellationToken ct)
    {
        string[] tags = [.. site.Languages.Select(l => l.Tag)];
        Lack[] all =
        [
            new("tray", "Imports that wait for your review: {0}", waiting.All().Count, "import"),
            new(
                "image",
                "Pictures without a description: {0}",
                await db.Media.WithoutAlt().CountAsync(ct),
                "media?lacks=description"
            ),
            new(
                "pen",
                "Essays without a summary: {0}",
                await db.Essays.WithoutSummary().CountAsync(ct),
                "essays?lacks=summary"
            ),
            new(
                "pen",
                "Essays that lack a language: {0}",
                await db.Essays.LackingLanguage(tags).CountAsync(ct),
                "essays?lacks=language"
            ),
            new(
                "doc",
                "Pages that lack a language: {0}",
                await db.Pages.LackingLanguage(tags).CountAsync(ct),
                "pages?lacks=language"
            ),
            new(
                "pen",
                "Essays with a translation that is out of date: {0}",
                (await translations.AmongAsync(db.Essays, ct)).Count,
                "essays?lacks=update"
            ),
            new(
                "doc",
                "Pages with a translation that is out of date: {0}",
                (await translations.AmongAsync(db.Pages, ct)).Count,
                "pages?lacks=update"
            ),
            new("doc", "CVs as PDF that are older than your work: {0}", await OldCvsAsync(ct), "profile"),
            new(
                "book",
                "Incomplete papers: {0}",
                await db.Papers.CountAsync(p => p.IsIncomplete, ct),
                "papers/incomplete"
            ),
            new("warn", "Days since the last backup: {0}", DaysSinceBackup(), "backup"),
        ];
        return [.. all.Where(lack => lack.Count > 0)];
    }

    // Nothing as long as it is fresh, or none was ever made: the start page tells that without a warning.
    private int DaysSinceBackup() =>
        backup.Last is { } at && (site.Time.Now - at).Days is > FreshDays and var days ? days : 0;

    // What the CV is made of: work and the owner's papers, as visitors see them.
    private async Task<int> OldCvsAsync(CancellationToken ct)
    {
        var work = await db.Work.Published(site.Time.Now).MaxAsync(w => (DateTimeOffset?)w.UpdatedAt, ct);
        var papers = await db.Papers.Own().Published(site.Time.Now).MaxAsync(p => (DateTimeOffset?)p.UpdatedAt, ct);
        var latest = work > papers || papers is null ? work : papers;
        return await db.Profiles.SelectMany(p => p.CvFiles).CountAsync(cv => cv.MediaFile!.CreatedAt < latest, ct);
    }
}
