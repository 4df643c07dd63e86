using System.Globalization;
using Portfolio.Core.Dates;

namespace Portfolio.Web.Languages;

/// <summary>An instant as the owner reads it, on the site's own clock.</summary>
public static class PrintedMoment
{
    /// <summary><c>14:05</c> today, else the day with its time: <c>25 Oct 2026 14:05</c>, <c>2026年10月25日 14:05</c>.</summary>
    public static string Print(this SiteTime time, DateTimeOffset instant, CultureInfo culture)
    {
        var clock = time.At(instant).ToString("HH:mm", CultureInfo.InvariantCulture);
        var day = time.DateOf(instant);
        return day == time.Today ? clock : $"{PartialDate.Of(day).Print(culture)} {clock}";
    }
}
