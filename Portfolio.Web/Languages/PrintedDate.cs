using System.Globalization;
using Portfolio.Core.Dates;

namespace Portfolio.Web.Languages;

/// <summary>A date as a reader of the culture writes it, no more precise than it is known.</summary>
public static class PrintedDate
{
    /// <summary><c>25 Oct 2026</c>, <c>Oct 2026</c>, <c>2026</c>; in Chinese <c>2026年10月25日</c>, <c>2026年10月</c>, <c>2026</c>.</summary>
    public static string Print(this PartialDate date, CultureInfo culture)
    {
        var day = new DateOnly(date.Year, date.Month ?? 1, date.Day ?? 1);
        var chinese = culture.TwoLetterISOLanguageName == "zh";
        return (date.Month, date.Day) switch
        {
            (null, _) => date.ToString(),
            (_, null) => day.ToString(chinese ? "yyyy年M月" : "MMM yyyy", culture),
            _ => day.ToString(chinese ? "yyyy年M月d日" : "d MMM yyyy", culture),
        };
    }
}
