using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Profiles;
using Portfolio.Core.Settings;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Sample;

/// <summary>
/// What a new database is given: the sample site, or nothing but a profile and settings to be filled. A database that
/// has settings is not new.
/// </summary>
public sealed class FirstStart(PortfolioDb db, SampleSite sample)
{
    public async Task RunAsync(bool withSample, CancellationToken ct)
    {
        if (await db.Settings.AnyAsync(ct))
            return;
        if (withSample)
            await sample.LoadAsync(ct);
        else
            await FillAsync(ct);
    }

    /// <summary>Gives a database what it lacks of profile and settings.</summary>
    public async Task FillAsync(CancellationToken ct)
    {
        if (!await db.Settings.AnyAsync(ct))
            db.Add(SiteSettings.Default());
        if (!await db.Profiles.AnyAsync(ct))
            db.Add(new Profile());
        await db.SaveChangesAsync(ct);
    }
}
