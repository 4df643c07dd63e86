using System.Text;
using System.Xml;

namespace Portfolio.Web.Feeds;

/// <summary>Text as XML 1.0 can hold it: without most control characters, which it cannot even escape.</summary>
internal static class XmlText
{
    public static string Of(string text) => text.All(IsPlain) ? text : Cleaned(text);

    private static bool IsPlain(char c) => XmlConvert.IsXmlChar(c);

    private static string Cleaned(string text)
    {
        var clean = new StringBuilder(text.Length);
        // Runes: half of a surrogate pair becomes U+FFFD.
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp || IsPlain((char)rune.Value))
                clean.Append(rune);
        }
        return clean.ToString();
    }
}
