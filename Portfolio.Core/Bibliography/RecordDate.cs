using System.Globalization;
using Portfolio.Core.Dates;

namespace Portfolio.Core.Bibliography;

/// <summary>
/// Takes the date out of an entry's fields: <c>date</c>, else <c>year</c>, <c>month</c> and <c>day</c>. A field that
/// says more than the date holds (a range, a season, circa) gives its beginning and stays among the fields; so does what
/// is not understood, which is told.
/// </summary>
internal sealed class RecordDate(OpenFields fields)
{
    public (PartialDate? Issued, string? Suffix) Read()
    {
        var year = ReadYear(out var suffix);
        if (fields.Peek("date") is not { } text)
            return (ReadMonth(year), suffix);
        if (PartialDate.TryParse(text, out var date))
            return (TakeDate(date, year ?? date.Year), suffix);
        if (!Edtf.TryRead(text, out var start))
            fields.Report(
                "date",
                "The date '{0}' is not a year, month or day such as 2020-03-14; it is kept as text.",
                text
            );
        else if (year is null)
            return (start is null ? null : TakeMonth(start), null);
        else if (start is not null && start.Year != year)
            fields.Report("year", "The year {0} is not that of the date {1}; the year counts.", year, text);
        return (ReadMonth(year), suffix);
    }

    private int? ReadYear(out string? suffix)
    {
        suffix = null;
        if (fields.Peek("year") is not { } text)
            return null;
        if (BibtexDate.TryYear(text, out var year, out suffix))
            fields.Drop("year");
        else if (!BibtexDate.TryFirstYear(text, out year))
        {
            fields.Report("year", "The year '{0}' is not a number such as 2020; it is kept as text.", text);
            return null;
        }
        return year;
    }

    private PartialDate TakeDate(PartialDate date, int year)
    {
        if (year != date.Year)
            fields.Report("year", "The year {0} is not that of the date {1}; the date counts.", year, date);
        fields.Drop("date");
        fields.Drop("year");
        return TakeMonth(date);
    }

    /// <summary>Month and day say the same in the words of BibTeX; only a range of months says more.</summary>
    private PartialDate TakeMonth(PartialDate date)
    {
        if (fields.Peek("month") is not { } month || !BibtexDate.BeginsIn(month, date))
            fields.Drop("month");
        fields.Drop("day");
        return date;
    }

    private PartialDate? ReadMonth(int? issuedYear)
    {
        if (issuedYear is not { } year)
            return null;
        if (fields.Peek("month") is not { } text)
            return PartialDate.Of(year);
        if (BibtexDate.TryMonth(text, out var month, out var day))
            fields.Drop("month");
        else if (!BibtexDate.TryFirstMonth(text, out month, out day))
        {
            if (!BibtexDate.IsSeason(text))
                fields.Report("month", "The month '{0}' is not one such as 3, mar or March; it is kept as text.", text);
            return PartialDate.Of(year);
        }
        return ReadDay(year, month, day, text);
    }

    private PartialDate ReadDay(int year, int month, int? day, string text)
    {
        var separate = fields.Peek("day");
        day ??= int.TryParse(separate, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        var date = BibtexDate.First(year, month, day);
        if (date.Day is not null)
            fields.Drop("day");
        else if (day is not null || separate is not null)
            fields.Report("day", "There is no day '{0}' in this month; the month counts.", separate ?? text);
        return date;
    }
}
