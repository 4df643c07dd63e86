using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Portfolio.Core.Bibliography.CslJson;

/// <summary>
/// Text in CSL-JSON, which may hold the few tags that citation processors know
/// (<see href="https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html"/>): they are taken off.
/// </summary>
internal static partial class CslText
{
    /// <summary>A string as it stands there; a number or another value as its JSON.</summary>
    public static string Read(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.Null or JsonValueKind.Undefined => "",
                JsonValueKind.String => value.GetString()!,
                JsonValueKind.Array when IsTexts(value) => string.Join("; ", value.EnumerateArray().Select(Read)),
                _ => value.GetRawText(),
            };
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair, which is no text.
            return value.GetRawText();
        }
    }

    /// <summary>The same without markup.</summary>
    public static string ReadPlain(JsonElement value)
    {
        var text = Read(value);
        return text.Contains('<') ? Tag().Replace(text, "") : text;
    }

    /// <summary>The text with U+FFFD for halves of surrogate pairs, which JSON cannot hold.</summary>
    public static string WellFormed(string text) =>
        LatexWriter.IsNormalizable(text) ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static bool IsTexts(JsonElement array) =>
        array.GetArrayLength() > 0 && array.EnumerateArray().All(each => each.ValueKind == JsonValueKind.String);

    [GeneratedRegex(
        """</?(?:i|b|em|strong|sub|sup|sc|u|jats:[a-z-]+)>|<span(?: (?:class|style)="[^"]*")?>|</span>""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Tag();
}
