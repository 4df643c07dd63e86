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
