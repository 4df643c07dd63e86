using System.Text;

namespace Portfolio.Tests.Core.Exchange.Import.Encodings;

/// <summary>Does to a clean text what others do to it by accident, so that the truth is known.</summary>
internal static class Damage
{
    /// <summary>What windows-1254 has no character for, and the soft hyphen, which nobody sees go.</summary>
    public static readonly byte[] Losable = [0x81, 0x8D, 0x8E, 0x8F, 0x90, 0x9D, 0x9E, 0xAD];

    /// <summary>The text's UTF-8, read in a Windows or Macintosh code page, with nothing lost.</summary>
    public static string Misread(string text, int codePage) => Decode(Encoding.UTF8.GetBytes(text), codePage);

    /// <summary>The text's UTF-8, read as windows-1254, without the bytes that it loses.</summary>
    public static string Lose(string text) =>
        Decode([.. Encoding.UTF8.GetBytes(text).Where(b => !Losable.Contains(b))], 1254);

    /// <summary>Whether <see cref="Lose"/> takes something from this character.</summary>
    public static bool Hurts(Rune rune) => Encoding.UTF8.GetBytes(rune.ToString()).Any(Losable.Contains);

    private static string Decode(byte[] bytes, int codePage) =>
        (CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage)).GetString(bytes);
}
