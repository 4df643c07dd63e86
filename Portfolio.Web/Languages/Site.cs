using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Dates;
using Portfolio.Core.History;
using Portfolio.Core.Languages;
using Portfolio.Core.Settings;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Languages;

/// <summary>
/// What every page of one request knows: the settings, the owner's name, the languages and which of them the visitor
/// reads. Read once a request, before routing, because the language is part of the address.
/// </summary>
public sealed class Site(PortfolioDb db, TimeProvider clock)
{
    public SiteSettings Settings { get; private set; } = SiteSettings.Default();
    public LocalizedText OwnerName { get; private set; } = LocalizedText.Empty;

    /// <summary>In the owner's order; the first is the default. Never empty.</summary>
    public IReadOnlyList<Language> Languages =>
        Settings.Languages.Count > 0 ? Settings.Languages : SiteSettings.Default().Languages;

    /// <summary>The one the visitor reads.</summary>
    public Language Language { get; private set; } = Language.English();

    /// <summary>The batch of the sample site while that is shown, else null.</summary>
    public int? SampleBatch { get; private set; }
    public bool ShowsSample => SampleBatch is not null;

    public SiteTime Time => field ??= new SiteTime(Settings.Zone, clock);

    /// <summary>What stands in the masthead and in titles: the site's title, else the owner's name.</summary>
    public LocalizedText Title => Settings.Title.IsEmpty ? OwnerName : Settings.Title;

    public async Task LoadAsync(CancellationToken cancel)
    {
        var settings = db.Settings.Include(s => s.Languages.OrderBy(l => l.Position)).AsNoTracking();
        Settings = await settings.SingleOrDefaultAsync(cancel) ?? Settings;
        OwnerName = await db.Profiles.Select(p => p.Name).SingleOrDefaultAsync(cancel) ?? OwnerName;
        SampleBatch = await db
            .ImportBatches.Where(b => b.Kind == ImportBatch.SampleKind && b.UndoneAt == null)
            .Select(b => (int?)b.Id)
            .FirstOrDefaultAsync(cancel);
        Language = Languages[0];
    }

    /// <summary>From here on the visitor reads this language: texts, words and dates.</summary>
    public void Speak(Language language) => Language = language;

    public CultureInfo Culture => CultureInfo.GetCultureInfo(Language.Tag);

    /// <summary>The text in the visitor's language, else in the next best, which it names; null when there is none.</summary>
    public TextIn? In(LocalizedText text) => text.In(Language.Tag, Languages.Select(l => l.Tag));

    /// <summary>The same as plain words, for a title or a description; empty when there is none.</summary>
    public string Words(LocalizedText text) => In(text)?.Text ?? "";
}
