using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Settings;

/// <summary>
/// What the owner may change at run time; one row. <see cref="PublicUrl"/> is the address visitors use, without a slash
/// at its end (<c>https://example.edu</c>), or null: then pages print no canonical link. <see cref="TimeZone"/> is an
/// IANA name (<c>Asia/Shanghai</c>).
/// </summary>
public sealed class SiteSettings : Entry
{
    public LocalizedText Title { get; set; } = LocalizedText.Empty;
    public LocalizedText Description { get; set; } = LocalizedText.Empty;

    [MaxLength(400)]
    public string? PublicUrl { get; set; }

    [MaxLength(80)]
    public string TimeZone { get; set; } = "UTC";

    /// <summary>In their order; the first is the default.</summary>
    public List<Language> Languages { get; set; } = [];

    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(TimeZone);

    public override string Label => "Settings";

    /// <summary>What a site has before anybody chose: English at the root, Simplified Chinese at <c>/zh</c>.</summary>
    public static SiteSettings Default() => new() { Languages = { Language.English(), Language.Chinese(position: 1) } };
}

internal sealed class SiteSettingsConfiguration : IEntityTypeConfiguration<SiteSettings>
{
    public void Configure(EntityTypeBuilder<SiteSettings> settings) =>
        settings.HasMany(s => s.Languages).WithOne().HasForeignKey(l => l.SiteSettingsId);
}
