using System.ComponentModel.DataAnnotations;
using Portfolio.Core.Languages;

namespace Portfolio.Core.Settings;

/// <summary>How the site looks, and to whom it shows itself.</summary>
public sealed partial class SiteSettings
{
    /// <summary>The colour of links and marks on light ground (<c>#1f4e8c</c>), or empty: then the site's own.</summary>
    [MaxLength(7)]
    public string Accent { get; set; } = "";

    /// <summary>In which texts are set.</summary>
    public TextFace Face { get; set; }

    /// <summary>How much room stands between things.</summary>
    public Density Density { get; set; }

    /// <summary>How days are written.</summary>
    public DateStyle DateStyle { get; set; }

    /// <summary>A line at the foot of every page.</summary>
    public LocalizedText Footer { get; set; } = LocalizedText.Empty;

    /// <summary>Whether no feeds are offered.</summary>
    public bool NoFeeds { get; set; }

    /// <summary>Whether search engines are asked to list no page.</summary>
    public bool HidesFromSearch { get; set; }
}

/// <summary>A face with serifs or without; stored as its name.</summary>
public enum TextFace
{
    Sans,
    Serif,
}

/// <summary>How much room stands between things on a page; stored as its name.</summary>
public enum Density
{
    Roomy,
    Compact,
}

/// <summary>How a day is written, in English and in Chinese; stored as its name.</summary>
public enum DateStyle
{
    /// <summary>25 Oct 2026; 2026年10月25日.</summary>
    DayFirst,

    /// <summary>Oct 25, 2026; 2026年10月25日.</summary>
    MonthFirst,

    /// <summary>2026-10-25 in both (ISO 8601).</summary>
    Digits,
}
