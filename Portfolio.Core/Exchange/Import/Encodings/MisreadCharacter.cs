using System.Buffers;
using System.Text;

namespace Portfolio.Core.Exchange.Import.Encodings;

/// <summary>
/// One character of the original as it stands in the misread text: a lead byte's character and
/// <paramref name="Length"/> - 1 others. <paramref name="Original"/> is null where bytes of it are lost: a hole.
/// </summary>
internal readonly record struct MisreadCharacter(int Start, int Length, byte Lead, Rune? Original)
{
    public bool IsHole => Original is null;

    /// <summary>E3 to EF: the kana, ideographs and syllables of East Asia.</summary>
    public bool IsEastAsian => Lead is >= 0xE3 and <= 0xEF;

    /// <summary>
    /// Reads the character that begins at <paramref name="start"/>; null when none can. A lead byte is never lost, so
    /// a character ends where the next begins, and what it lacks is told by its lead.
    /// </summary>
    public static MisreadCharacter? Read(string text, int start, Misreading misreading, LostBytes lost)
    {
        Span<byte> found = stackalloc byte[4];
        found[0] = misreading.ByteOf(text[start]);
        var needed = SequenceLength(found[0]);
        var length = 1;
        while (length < needed && start + length < text.Length)
        {
            found[length] = misreading.ByteOf(text[start + length]);
            if (found[length] is < 0x80 or > 0xBF)
                break;
            length++;
        }
        if (needed == 0)
            return null;
        if (length < needed)
            return lost.Candidates(found[..length]).Count > 0 ? new(start, length, found[0], null) : null;
        return
            Rune.DecodeFromUtf8(found[..length], out var rune, out _) == OperationStatus.Done
            && LostBytes.IsAssigned(rune)
            ? new(start, length, found[0], rune)
            : null;
    }

    /// <summary>How many bytes a UTF-8 sequence with this lead has; 0 for no lead.</summary>
    public static int SequenceLength(byte lead) =>
        lead switch
        {
            >= 0xC2 and <= 0xDF => 2,
            >= 0xE0 and <= 0xEF => 3,
            >= 0xF0 and <= 0xF4 => 4,
            _ => 0,
        };
}
