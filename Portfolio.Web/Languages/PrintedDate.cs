using System.Globalization;
using Portfolio.Core.Dates;
using Portfolio.Core.Settings;

namespace Portfolio.Web.Languages;

/// <summary>A date as a reader of the culture writes it, in the style of the site, no more precise than it is known.</summary>
public static class PrintedDate
{
    /// <summary>
    /// <c>25 Oct 2026</c>, <c>Oct 2026</c>, <c>2026</c>; in Chinese <c>2026年10月25日</c>, <c>2026年10月</c>, <c>2026</c>. A
    /// <see cref="SiteCulture"/> may ask for another <see cref="DateStyle"/>.
    /// </summary>
    public static string Print(this PartialDate date, CultureInfo culture)
    {
        var style = (culture as SiteCulture)?.Dates ?? DateStyle.DayFirst;
        if (date.Month is null || style == DateStyle.Digits)
            return date.ToString();
        var day = new DateOnly(date.Year, date.Month.Value, date.Day ?? 1);
        var chinese = culture.TwoLetterISOLanguageName == "zh";
        if (date.Day is null)
            return day.ToString(chinese ? "yyyy年M月" : "MMM yyyy", culture);
        return day.ToString(
            chinese ? "yyyy年M月d日"
                : style == DateStyle.MonthFirst ? "MMM d, yyyy"
                : "d MMM yyyy",
            culture
        );
    }
}
