using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Portfolio.Core.Dates;
using Portfolio.Core.Languages;

namespace Portfolio.Core.Storage;

/// <summary>
/// An instant as fixed-width UTC text, <c>2026-11-22T04:05:06.789Z</c>: SQLite's provider cannot order or compare
/// <see cref="DateTimeOffset"/>, and text of one width sorts as time does.
/// </summary>
public sealed class UtcText()
    : ValueConverter<DateTimeOffset, string>(
        instant => instant.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture),
        text => DateTimeOffset.ParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
    )
{
    private const string Format = "yyyy-MM-ddTHH:mm:ss.fffZ";
}

internal sealed class PartialDateText()
    : ValueConverter<PartialDate, string>(d => d.ToString(), t => PartialDate.Parse(t));

internal sealed class LocalizedTextJson()
    : ValueConverter<LocalizedText, string>(t => t.ToJson(), j => LocalizedText.FromJson(j));

/// <summary>Fields by name as one JSON object; an empty column, as a migration gives it to old rows, has none.</summary>
internal sealed class FieldsJson()
    : ValueConverter<Dictionary<string, string>, string>(
        fields => JsonSerializer.Serialize(fields, Json),
        json => json.Length == 0 ? new() : JsonSerializer.Deserialize<Dictionary<string, string>>(json, Json)!
    )
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}

internal sealed class FieldsComparer()
    : ValueComparer<Dictionary<string, string>>(
        (a, b) => a == b || (a != null && b != null && a.SequenceEqual(b)),
        fields => fields.Aggregate(0, (hash, field) => HashCode.Combine(hash, field.Key, field.Value)),
        fields => new Dictionary<string, string>(fields)
    );
