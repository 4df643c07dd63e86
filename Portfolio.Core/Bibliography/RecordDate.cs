using System.Globalization;
using Portfolio.Core.Dates;

namespace Portfolio.Core.Bibliography;

/// <summary>
/// Takes the date out of an entry's fields: <c>date</c> where it is a plain date, else <c>year</c>, <c>month</c> and
/// <c>day</c>. What is not understood stays among the fields and is told.
/// </summary>
internal sealed class RecordDate(OpenFields fields)
{
    public (PartialDate? Issued, string? Suffix) Read()
    {
        var hasYear = BibtexDate.TryYear(fields.Peek("year") ?? "", out var year, out var suffix);
        if (fields.Peek("date") is { } text)
        {
            if (PartialDate.TryParse(text, out var date))
                return (TakeDate(date, hasYear ? year : date.Year), suffix);
            fields.Report(
                "date",
                "The date '{0}' is not a year, month or day such as 2020-03-14; it is kept as text.",
                text
            );
        }
        if (hasYear)
            return (ReadMonth(year), suffix);
        if (fields.Peek("year") is { } other)
            fields.Report("year", "The year '{0}' is not a number such as 2020; it is kept as text.", other);
        return (null, null);
    }

    private PartialDate TakeDate(PartialDate date, int year)
    {
        if (year != date.Year)
            fields.Report("year", "The year {0} is not that of the date {1}; the date counts.", year, date);
        foreach (var name in (string[])["date", "year", "month", "day"])
            fields.Drop(name);
        return date;
    }

    private PartialDate ReadMonth(int year)
    {
        fields.Drop("year");
        if (fields.Peek("month") is not { } text)
            return PartialDate.Of(year);
        if (!BibtexDate.TryMonth(text, out var month, out var day))
        {
            fields.Report("month", "The month '{0}' is not one such as 3, mar or March; it is kept as text.", text);
            return PartialDate.Of(year);
        }
        fields.Drop("month");
        var separate = fields.Peek("day");
        day ??= int.TryParse(separate, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (day is >= 1 && day <= DateTime.DaysInMonth(year, month))
        {
            fields.Drop("day");
            return PartialDate.Of(year, month, day);
        }
        if (day is not null || separate is not null)
            fields.Report("day", "There is no day '{0}' in this month; the month counts.", separate ?? text);
        return PartialDate.Of(year, month);
    }
}
