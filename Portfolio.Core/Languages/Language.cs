using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portfolio.Core.Languages;

/// <summary>
/// A language of the site: BCP 47 tag, the first part of its addresses (empty for the default language, else as in
/// <c>zh</c> for <c>/zh/…</c>), its own name for itself, and its place; the first is the default.
/// </summary>
public sealed class Language
{
    public const int MaxPrefix = 35;

    public int Id { get; set; }
    public int SiteSettingsId { get; set; }

    [MaxLength(35)]
    public required string Tag { get; set; }

    [MaxLength(MaxPrefix)]
    public required string Prefix { get; set; }

    [MaxLength(80)]
    public required string Name { get; set; }
    public int Position { get; set; }

    public static Language English(string prefix = "") =>
        new()
        {
            Tag = "en",
            Prefix = prefix,
            Name = "English",
        };

    public static Language Chinese(string prefix = "zh", int position = 0) =>
        new()
        {
            Tag = "zh-Hans",
            Prefix = prefix,
            Name = "中文",
            Position = position,
        };
}

internal sealed class LanguageConfiguration : IEntityTypeConfiguration<Language>
{
    public void Configure(EntityTypeBuilder<Language> language)
    {
        language.HasIndex(l => l.Tag).IsUnique();
        language.HasIndex(l => l.Prefix).IsUnique();
    }
}
