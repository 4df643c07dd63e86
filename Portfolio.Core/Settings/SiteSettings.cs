using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portfolio.Core.Bibliography.Citations;
using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Settings;

/// <summary>
/// What the owner may change at run time; one row. <see cref="PublicUrl"/> is the address visitors use, without a slash
/// at its end (<c>https://example.edu</c>), or null: then pages print no canonical link. <see cref="TimeZone"/> is an
/// IANA name (<c>Asia/Shanghai</c>).
/// </summary>
public sealed partial class SiteSettings : Entry
{
    public LocalizedText Title { get; set; } = LocalizedText.Empty;
    public LocalizedText Description { get; set; } = LocalizedText.Empty;

    [MaxLength(400)]
    public string? PublicUrl { get; set; }

    [MaxLength(80)]
    public string TimeZone { get; set; } = "UTC";

    /// <summary>In which works are cited, in every language of the site.</summary>
    public CitationStyle CitationStyle { get; set; }

    /// <summary>In their order; the first is the default.</summary>
    public List<Language> Languages { get; set; } = [];

    /// <summary>Prefixes that were in use, each with the tag of its language: old addresses lead to the present ones.</summary>
    public Dictionary<string, string> FormerPrefixes { get; set; } = [];

    /// <summary>Where its parts stand in the navigation; none before the owner chose.</summary>
    public List<NavigationPlace> Navigation { get; set; } = [];

    /// <summary>Whether arxiv.org may be asked for records.</summary>
    public LookupConsent LookupAtArxiv { get; set; }

    /// <summary>The same of doi.org, the agencies it passes a question on to, and crossref.org.</summary>
    public LookupConsent LookupAtCrossref { get; set; }

    // A method: whoever validates a form reads every property, and a zone that was mistyped cannot be found.
    public TimeZoneInfo Zone() => TimeZoneInfo.FindSystemTimeZoneById(TimeZone);

    public override string Label => "Settings";

    /// <summary>
    /// Puts these languages, in their order, in place of those there are. A prefix that goes keeps leading to its
    /// language. What is unchanged stays the same row; a row whose tag or prefix changes is a new one, so that two
    /// languages can exchange them.
    /// </summary>
    public void Speak(IEnumerable<Language> languages)
    {
        var before = Languages.ToList();
        Languages.Clear();
        foreach (var language in languages)
        {
            var row = before.Find(l => l.Tag == language.Tag && l.Prefix == language.Prefix) ?? language;
            (row.Name, row.Position) = (language.Name, Languages.Count);
            Languages.Add(row);
        }
        // A new dictionary: a change within the old one would not be noticed as one.
        FormerPrefixes = before
            .Where(l => l.Prefix.Length > 0)
            .Select(l => KeyValuePair.Create(l.Prefix, l.Tag))
            .Concat(FormerPrefixes)
            .DistinctBy(former => former.Key)
            .Where(former => Languages.TrueForAll(l => l.Prefix != former.Key))
            .ToDictionary();
    }

    /// <summary>Gives a part of the site its place in the navigation.</summary>
    public void Place(SitePart part, int position, bool hidden)
    {
        var place = Navigation.Find(p => p.Part == part);
        if (place is null)
            Navigation.Add(place = new() { Part = part });
        (place.Position, place.Hidden) = (position, hidden);
    }

    /// <summary>The language that addresses below a former prefix lead to, the default one where it is gone; else null.</summary>
    public Language? SpokenAt(string formerPrefix) =>
        FormerPrefixes.TryGetValue(formerPrefix, out var tag)
            ? Languages.Find(l => l.Tag == tag) ?? Languages.FirstOrDefault()
            : null;

    /// <summary>What a site has before anybody chose: English at the root, Simplified Chinese at <c>/zh</c>.</summary>
    public static SiteSettings Default() => new() { Languages = { Language.English(), Language.Chinese(position: 1) } };
}

internal sealed class SiteSettingsConfiguration : IEntityTypeConfiguration<SiteSettings>
{
    public void Configure(EntityTypeBuilder<SiteSettings> settings)
    {
        settings.Property(s => s.CitationStyle).HasDefaultValue(CitationStyle.Apa);
        settings.Property(s => s.Face).HasDefaultValue(TextFace.Sans);
        settings.Property(s => s.Density).HasDefaultValue(Density.Roomy);
        settings.Property(s => s.DateStyle).HasDefaultValue(DateStyle.DayFirst);
        settings.HasMany(s => s.Languages).WithOne().HasForeignKey(l => l.SiteSettingsId);
        settings.HasMany(s => s.Navigation).WithOne().HasForeignKey(p => p.SiteSettingsId);
    }
}
