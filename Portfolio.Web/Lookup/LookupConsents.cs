using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Lookup;
using Portfolio.Core.Settings;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Lookup;

/// <summary>What the owner said about asking the services. There are two answers: for arxiv.org, and for doi.org with crossref.org.</summary>
public sealed class LookupConsents(Site site, PortfolioDb db)
{
    public LookupConsent Of(LookupBy by) =>
        by == LookupBy.Arxiv ? site.Settings.LookupAtArxiv : site.Settings.LookupAtCrossref;

    /// <summary>The ways on which nobody is asked whom the owner ruled out.</summary>
    public IReadOnlyList<LookupBy> NotRefused =>
        [.. Enum.GetValues<LookupBy>().Where(by => Of(by) != LookupConsent.Never)];

    /// <summary>
    /// Whether a service may be asked now. <paramref name="answer"/> is the button that was pressed, <c>once</c>,
    /// <c>always</c> or <c>never</c>, of which the last two are kept; or null, and then only "always" allows it.
    /// </summary>
    public async Task<bool> AllowAsync(LookupBy by, string? answer, CancellationToken ct)
    {
        if (answer is "always" or "never")
            await KeepAsync(by, answer == "always" ? LookupConsent.Always : LookupConsent.Never, ct);
        return answer is "once" || Of(by) == LookupConsent.Always;
    }

    private async Task KeepAsync(LookupBy by, LookupConsent consent, CancellationToken ct)
    {
        var stored = await db.Settings.Include(s => s.Languages).SingleAsync(ct);
        foreach (var settings in new[] { stored, site.Settings })
        {
            if (by == LookupBy.Arxiv)
                settings.LookupAtArxiv = consent;
            else
                settings.LookupAtCrossref = consent;
        }
        await db.SaveChangesAsync(ct);
    }
}
