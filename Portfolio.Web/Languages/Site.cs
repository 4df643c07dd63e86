using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Dates;
using Portfolio.Core.History;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;
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

    /// <summary>By which the owner is found among the authors of a paper.</summary>
    public OwnerNames OwnerNames { get; private set; } = new([]);

    /// <summary>In the owner's order; the first is the default. Never empty.</summary>
    public IReadOnlyList<Language> Languages =>
        Settings.Languages.Count > 0 ? Settings.Languages : SiteSettings.Default().Languages;

    /// <summary>The one the visitor reads.</summary>
    public Language Language { get; private set; } = Language.English();

    /// <summary>The batch of the sample site while that is shown, else null.</summary>
    public int? SampleBatch { get; private set; }
    public bool ShowsSample => SampleBatch is not null;

    /// <summary>The key of the draft that this request may read, since a share link asked for it; else null.</summary>
    public Guid? Shared { get; private set; }

    public SiteTime Time => field ??= new SiteTime(Settings.Zone(), clock);

    /// <summary>What stands in the masthead and in titles: the site's title, else the owner's name.</summary>
    public LocalizedText Title => Settings.Title.IsEmpty ? OwnerName : Settings.Title;

    public async Task LoadAsync(CancellationToken cancel)
    {
        var settings = db.Settings.Include(s => s.Languages.OrderBy(l => l.Position)).AsNoTracking();
        Settings = await settings.SingleOrDefaultAsync(cancel) ?? Settings;
        if (await db.Profiles.Select(p => new { p.Name, p.OtherNames }).SingleOrDefaultAsync(cancel) is { } owner)
        {
            OwnerName = owner.Name;
            OwnerNames = new(owner.Name.All().Select(name => name.Value).Concat(owner.OtherNames));
        }
        SampleBatch = await db
            .ImportBatches.Where(b => b.Kind == ImportBatch.SampleKind && b.UndoneAt == null)
            .Select(b => (int?)b.Id)
            .FirstOrDefaultAsync(cancel);
        Language = Languages[0];
    }

    /// <summary>From here on the visitor reads this language: texts, words and dates.</summary>
    public void Speak(Language language) => Language = language;

    public void Share(Guid draft) => Shared = draft;

    public CultureInfo Culture => SiteCulture.Of(Language.Tag, Settings.DateStyle);

    /// <summary>The text in the visitor's language, else in the next best, which it names; null when there is none.</summary>
    public TextIn? In(LocalizedText text) => text.In(Language.Tag, Languages.Select(l => l.Tag));

    /// <summary>A name as the visitor reads it, then in the other scripts it is written in.</summary>
    public IEnumerable<TextIn> Names(LocalizedText name) =>
        new[] { In(name) }
            .OfType<TextIn>()
            .Concat(name.All().Select(other => new TextIn(other.Key, other.Value)))
            .DistinctBy(one => one.Text);

    /// <summary>The tags of the visitor's language and of the others, in the order in which they stand in for each other.</summary>
    public IEnumerable<string> Preferred => Languages.Select(l => l.Tag).Prepend(Language.Tag);

    /// <summary>The site's languages a text exists in; all of them when it exists in none.</summary>
    public IReadOnlyList<Language> LanguagesOf(LocalizedText text)
    {
        List<Language> languages = [.. Languages.Where(l => text[l.Tag] is not null)];
        return languages.Count > 0 ? languages : Languages;
    }

    /// <summary>What <see cref="In"/> finds as plain words, for a title or a description; empty when there is none.</summary>
    public string Words(LocalizedText text) => In(text)?.Text ?? "";
}
