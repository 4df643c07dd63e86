using System.ComponentModel.DataAnnotations;
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

    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(TimeZone);

    public override string Label => "Settings";
}
