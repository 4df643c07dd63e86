using System.Globalization;
using Portfolio.Core.Papers;

namespace Portfolio.Web.Records;

/// <summary>
/// What an address asks of a list of papers (<c>?status=read&amp;year=2015-2020</c>), and the addresses that ask a little
/// more or less. A value that says nothing here is left out and can be told; other parameters are nobody's business.
/// </summary>
public sealed class FilterQuery
{
    private const int LongestValue = 200;

    private readonly List<(string Name, string Value)> asked = [];
    private readonly List<string> misunderstood = [];

    private FilterQuery() { }

    public ReadingFilter Filter { get; private set; } = new();
    public ReadingOrder Order { get; private set; }

    /// <summary>Each thing that is asked, as an address says it; the order is not among them.</summary>
    public IEnumerable<(string Name, string Value)> Asked => asked.Where(part => part.Name != "sort");

    /// <summary>Values that are no status, no year and so on.</summary>
    public IReadOnlyList<string> Misunderstood => misunderstood;

    /// <summary>Whether the list is shown whole and as it is.</summary>
    public bool AsksNothing => asked.Count == 0;

    public static FilterQuery Of(IQueryCollection query)
    {
        var read = new FilterQuery();
        foreach (var (name, values) in query)
        {
            foreach (var value in values.Select(v => v?.Trim() ?? "").Where(v => v.Length is > 0 and <= LongestValue))
                read.Take(name, value);
        }
        return read;
    }

    /// <summary>The first value asked of this name, or empty.</summary>
    public string ValueOf(string name) => asked.Find(part => part.Name == name).Value ?? "";

    /// <summary>The same and this; in place of another value, except of the status, of which there may be several.</summary>
    public string With(string name, string value) =>
        Print(asked.Where(part => part.Name != name || name == "status").Append((name, value)).Distinct());

    public string Without(string name, string value) => Print(asked.Where(part => part != (name, value)));

    /// <summary>Another page of the same, counted from 1.</summary>
    public string At(int page) =>
        Print(page > 1 ? asked.Append(("page", page.ToString(CultureInfo.InvariantCulture))) : asked);

    public override string ToString() => Print(asked);

    private static string Print(IEnumerable<(string Name, string Value)> parts) =>
        QueryString.Create(parts.Select(part => KeyValuePair.Create(part.Name, (string?)part.Value))).ToString();

    private void Take(string name, string value)
    {
        switch (name.ToLowerInvariant())
        {
            case "status":
                if (ReadingWords.Find<ReadingStatus>(value) is { } status)
                    Ask("status", ReadingWords.Of(status), Filter with { Statuses = [.. Filter.Statuses, status] });
                else
                    misunderstood.Add(value);
                break;
            case "year":
                TakeYears("year", value, years => Filter with { Published = years });
                break;
            case "read":
                TakeYears("read", value, years => Filter with { Read = years });
                break;
            case "section":
                Ask("section", value, Filter with { Section = value });
                break;
            case "tag":
                Ask("tag", value, Filter with { Tag = value });
                break;
            case "author":
                Ask("author", value, Filter with { Author = value });
                break;
            case "type":
                Ask("type", value, Filter with { Type = value });
                break;
            case "q":
                Ask("q", value, Filter with { Text = value });
                break;
            case "sort":
                if (ReadingWords.Find<ReadingOrder>(value) is { } order)
                    Sort(order);
                else
                    misunderstood.Add(value);
                break;
        }
    }

    private void TakeYears(string name, string value, Func<Years, ReadingFilter> with)
    {
        if (Years.TryParse(value, out var years))
            Ask(name, years.ToString(), with(years));
        else
            misunderstood.Add(value);
    }

    // Said twice, the last counts; a status said twice is one.
    private void Ask(string name, string value, ReadingFilter filter)
    {
        asked.RemoveAll(part => part.Name == name && (name != "status" || part.Value == value));
        asked.Add((name, value));
        Filter = filter;
    }

    private void Sort(ReadingOrder order)
    {
        asked.RemoveAll(part => part.Name == "sort");
        if (order != ReadingOrder.Listed)
            asked.Add(("sort", ReadingWords.Of(order)));
        Order = order;
    }
}
