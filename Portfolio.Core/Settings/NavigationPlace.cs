namespace Portfolio.Core.Settings;

/// <summary>
/// Where a part of the site stands in its navigation, and whether it does: the owner's choice. The positions of pages
/// count in the same order. A part without a place of its own stands before all
/// that have one.
/// </summary>
public sealed class NavigationPlace
{
    public int Id { get; set; }
    public int SiteSettingsId { get; set; }
    public int Position { get; set; }
    public required SitePart Part { get; set; }
    public bool Hidden { get; set; }
}

/// <summary>A part of the site that has an address of its own, in the order of the navigation unless the owner chose another; stored as its name.</summary>
public enum SitePart
{
    Work,
    Papers,
    Essays,
    Reading,
    Cv,
    News,
    Now,
}
