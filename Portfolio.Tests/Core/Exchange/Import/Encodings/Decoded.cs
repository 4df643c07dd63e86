using System.Text;
using Portfolio.Core.Exchange.Import.Encodings;

namespace Portfolio.Tests.Core.Exchange.Import.Encodings;

/// <summary>The two answers of the decoder, for tests that expect one of them.</summary>
internal static class Decoded
{
    private const int Limit = 1_000_000;

    public static DecodedText Of(byte[] bytes)
    {
        Assert.True(TextDecoding.TryDecode(bytes, Limit, out var text, out var refusal), refusal?.ToString());
        return text;
    }

    public static DecodedText Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static string Refusal(byte[] bytes, int limit = Limit)
    {
        Assert.False(TextDecoding.TryDecode(bytes, limit, out _, out var refusal));
        return refusal.ToString();
    }
}
