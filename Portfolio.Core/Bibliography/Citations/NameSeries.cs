namespace Portfolio.Core.Bibliography.Citations;

/// <summary>Several names in a row. East Asian ones have a comma between them and 等 for those left out.</summary>
internal static class NameSeries
{
    /// <summary>
    /// <paramref name="two"/> stands between two names, <paramref name="last"/> before the last of more.
    /// </summary>
    public static string Join(IReadOnlyList<string> names, string two, string last) =>
        names.Count switch
        {
            0 => "",
            1 => names[0],
            2 => names[0] + two + names[1],
            _ => string.Join(", ", names.SkipLast(1)) + last + names[^1],
        };

    public static string OfEastAsian(IEnumerable<string> names, bool hasMore) =>
        string.Join(", ", names) + (hasMore ? ", 等" : "");

    /// <summary>Whether all of at least one name are East Asian.</summary>
    public static bool AreEastAsian(IReadOnlyList<PersonName> names) =>
        names.Count > 0 && names.All(CitedName.IsEastAsian);
}
