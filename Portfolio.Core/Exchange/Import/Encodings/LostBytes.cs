using System.Buffers;
using System.Globalization;
using System.Text;

namespace Portfolio.Core.Exchange.Import.Encodings;

/// <summary>Which characters a UTF-8 sequence can have been of which some bytes are lost, and it is known which can be.</summary>
internal sealed class LostBytes(IReadOnlyList<byte> lost)
{
    // A long text has many holes, and few different ones.
    private readonly Dictionary<int, IReadOnlyList<string>> known = [];

    /// <summary>All assigned characters that give <paramref name="left"/>, lead first, in code point order.</summary>
    public IReadOnlyList<string> Candidates(ReadOnlySpan<byte> left)
    {
        var key = 0;
        foreach (var b in left)
            key = key << 8 | b;
        if (!known.TryGetValue(key, out var candidates))
            known[key] = candidates = Find(left.ToArray());
        return candidates;
    }

    /// <summary>
    /// Whether a character can stand in a text. C1 controls and F8FF, the Mac Roman apple (byte F0), can while it is
    /// still misread a second time.
    /// </summary>
    public static bool IsAssigned(Rune rune) =>
        rune.Value == 0xF8FF
        || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);

    private List<string> Find(byte[] left)
    {
        var runes = new SortedSet<Rune>();
        Fill([left[0]], left.AsSpan(1), MisreadCharacter.SequenceLength(left[0]), runes);
        return [.. runes.Select(rune => rune.ToString())];
    }

    private void Fill(byte[] begun, ReadOnlySpan<byte> left, int length, SortedSet<Rune> runes)
    {
        if (begun.Length == length)
        {
            var isCharacter = Rune.DecodeFromUtf8(begun, out var rune, out _) == OperationStatus.Done;
            if (isCharacter && IsAssigned(rune) && !Rune.IsControl(rune))
                runes.Add(rune);
            return;
        }
        if (!left.IsEmpty)
            Fill([.. begun, left[0]], left[1..], length, runes);
        if (begun.Length + left.Length < length)
        {
            foreach (var b in lost)
                Fill([.. begun, b], left, length, runes);
        }
    }
}
