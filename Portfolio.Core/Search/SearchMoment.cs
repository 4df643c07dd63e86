using System.Globalization;

namespace Portfolio.Core.Search;

/// <summary>An instant as the index keeps it: UTC text that sorts as time does, as everywhere in the database.</summary>
internal static class SearchMoment
{
    public static string Text(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
}
