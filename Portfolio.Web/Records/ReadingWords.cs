using System.Text.Json;

namespace Portfolio.Web.Records;

/// <summary>A status or an order as an address or an export says it: <c>to-read</c>.</summary>
internal static class ReadingWords
{
    public static string Of(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>In any case, with or without the hyphen; null when there is no such. A number is none.</summary>
    public static T? Find<T>(string word)
        where T : struct, Enum
    {
        var name = word.Replace("-", "", StringComparison.Ordinal);
        return name.All(char.IsAsciiLetter) && Enum.TryParse<T>(name, ignoreCase: true, out var value) ? value : null;
    }
}
