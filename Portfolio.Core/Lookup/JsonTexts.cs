using System.Text.Json;

namespace Portfolio.Core.Lookup;

/// <summary>Texts of a JSON object that may be of any kind: a text, a number, or a list of which the first counts.</summary>
internal static class JsonTexts
{
    /// <summary>As it stands; null when there is none.</summary>
    public static string? Text(this JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) ? TextOf(value) : null;

    /// <summary>The same on one line without markup; null when nothing is left.</summary>
    public static string? Line(this JsonElement parent, string name) =>
        parent.Text(name) is { } text && MetadataText.Line(text) is { Length: > 0 } line ? line : null;

    private static string? TextOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.Array => value.EnumerateArray().Select(TextOf).FirstOrDefault(text => text is not null),
            _ => null,
        };
}
