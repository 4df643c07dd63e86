using System.Text.Json;
using Portfolio.Core.Dates;

namespace Portfolio.Core.Lookup;

/// <summary>When a work appeared, of the many dates it has; as far as it is a date at all.</summary>
internal static class ServiceDate
{
    private static readonly string[] Dates =
    [
        "issued",
        "published",
        "published-print",
        "published-online",
        "posted",
        "approved",
    ];

    /// <summary>Year, month and day, or the first of these; null when no year is told.</summary>
    public static PartialDate? Of(JsonElement work) =>
        Dates.Select(date => Read(work, date)).FirstOrDefault(d => d is not null);

    private static PartialDate? Read(JsonElement work, string name)
    {
        if (
            !work.TryGetProperty(name, out var date)
            || date.ValueKind != JsonValueKind.Object
            || !date.TryGetProperty("date-parts", out var dates)
            || dates.ValueKind != JsonValueKind.Array
            || dates.EnumerateArray().FirstOrDefault() is not { ValueKind: JsonValueKind.Array } first
        )
            return null;
        var parts = first.EnumerateArray().Select(Number).ToList();
        // Years before printing and years to come are slips.
        if (parts is not [>= 1000 and <= 2999 and var year, ..])
            return null;
        if (parts is not [_, >= 1 and <= 12 and var month, ..])
            return PartialDate.Of(year);
        return parts is [_, _, >= 1 and var day, ..] && day <= DateTime.DaysInMonth(year, month)
            ? PartialDate.Of(year, month, day)
            : PartialDate.Of(year, month);
    }

    private static int Number(JsonElement part) =>
        part.ValueKind == JsonValueKind.Number && part.TryGetInt32(out var number) ? number
        : part.ValueKind == JsonValueKind.String && int.TryParse(part.GetString(), out var told) ? told
        : 0;
}
