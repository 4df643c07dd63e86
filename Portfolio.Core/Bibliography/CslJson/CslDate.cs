using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Portfolio.Core.Dates;

namespace Portfolio.Core.Bibliography.CslJson;

/// <summary>
/// A date variable ↔ text as EDTF has it (<see href="https://www.loc.gov/standards/datetime/"/>): <c>2020-03</c>, a range
/// <c>2020/2021</c>, a season <c>2020-21</c> (spring), <c>2020~</c> for circa. What is none of these stays the literal.
/// </summary>
internal static partial class CslDate
{
    public static string Read(JsonElement date)
    {
        if (date.ValueKind != JsonValueKind.Object)
            return CslText.Read(date);
        var circa = date.TryGetProperty("circa", out var about) && IsTrue(about) ? "~" : "";
        var text = date.TryGetProperty("date-parts", out var parts) ? Parts(parts, circa) : null;
        if (text is null)
            return date.TryGetProperty("literal", out var literal) || date.TryGetProperty("raw", out literal)
                ? CslText.Read(literal) + circa
                : date.GetRawText();
        if (!date.TryGetProperty("season", out var season) || CslText.Read(season) is not { Length: > 0 } name)
            return text;
        var number = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n % 20 : 0;
        return number is >= 1 and <= 4 && Year().IsMatch(text)
            ? string.Create(CultureInfo.InvariantCulture, $"{text[..4]}-2{number}{circa}")
            : $"{text} {name}";
    }

    /// <summary>The first day, month or year that the text names, and whether it names nothing else.</summary>
    public static (PartialDate? Date, bool IsWhole) Start(string text)
    {
        if (PartialDate.TryParse(text, out var date))
            return (date, true);
        if (Ris.RisDate.Read(text, null) is { Other: null } written)
            return (written.Date, written.Suffix is null);
        var first = Leading().Match(text).Value;
        return
            PartialDate.TryParse(first, out date) || PartialDate.TryParse(first[..Math.Min(4, first.Length)], out date)
            ? (date, false)
            : (null, false);
    }

    /// <summary>Writes what <see cref="Read"/> reads to the same text.</summary>
    public static void Write(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject();
        var match = Edtf().Match(text);
        if (match.Success)
        {
            json.WriteStartArray("date-parts");
            foreach (var date in match.Groups["date"].Captures.Select(date => date.Value.Split('-')))
                WriteParts(json, date);
            json.WriteEndArray();
            if (match.Groups["season"].Success)
                json.WriteNumber("season", match.Groups["season"].Value[0] - '0');
            if (match.Groups["circa"].Success)
                json.WriteBoolean("circa", true);
        }
        else
        {
            json.WriteString("literal", CslText.WellFormed(text));
        }
        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, string[] parts)
    {
        json.WriteStartArray();
        foreach (var part in parts)
            json.WriteNumberValue(int.Parse(part, CultureInfo.InvariantCulture));
        json.WriteEndArray();
    }

    private static string? Parts(JsonElement parts, string circa)
    {
        if (parts.ValueKind != JsonValueKind.Array)
            return null;
        var dates = parts.EnumerateArray().Select(Part).Where(date => date.Length > 0).ToList();
        return dates.Count is 1 or 2 ? string.Join('/', dates) + circa : null;
    }

    private static string Part(JsonElement date)
    {
        var parts = date.ValueKind == JsonValueKind.Array ? date.EnumerateArray() : default;
        var texts = parts.Select(CslText.Read).TakeWhile(part => part.Length > 0).ToList();
        return string.Join('-', texts.Select((part, at) => part.PadLeft(at == 0 ? 4 : 2, '0')));
    }

    private static bool IsTrue(JsonElement flag) => CslText.Read(flag) is not ("" or "0" or "false");

    [GeneratedRegex("^[0-9]{4}~?$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex("^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?(?=$|[^0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex(
        "^(?:(?<date>[0-9]{4})-2(?<season>[1-4])|(?<date>[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)(?:/(?<date>[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?))?)(?<circa>~)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Edtf();
}
