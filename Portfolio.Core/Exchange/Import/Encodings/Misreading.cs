using System.Text;

namespace Portfolio.Core.Exchange.Import.Encodings;

/// <summary>
/// An eight-bit encoding in which UTF-8 is often read by mistake: each character back to the byte it came from, and the
/// bytes that get lost on the way, because the encoding has no character for them or an invisible one (the soft
/// hyphen, AD). Tables: the mapping files at <see href="https://www.unicode.org/Public/MAPPINGS/VENDORS/"/>.
/// </summary>
internal sealed class Misreading
{
    public static readonly IReadOnlyList<Misreading> All =
    [
        new("windows-1252", 1252, [0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xAD]),
        new("windows-1254", 1254, [0x81, 0x8D, 0x8E, 0x8F, 0x90, 0x9D, 0x9E, 0xAD]),
        new("Latin-1", 28591, [0xAD]),
        new("Mac Roman", 10000, []),
    ];

    private readonly byte[] bytes = new byte[char.MaxValue + 1];

    private Misreading(string name, int codePage, byte[] lost)
    {
        (Name, Lost) = (name, lost);
        // .NET knows Latin-1 itself, and leaves it out of the provider of the other code pages.
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);
        for (var value = 0x80; value <= 0xFF; value++)
            bytes[encoding.GetString([(byte)value])[0]] = (byte)value;
    }

    public string Name { get; }
    public IReadOnlyList<byte> Lost { get; }

    /// <summary>The byte above 7F that was read as this character, or 0.</summary>
    public byte ByteOf(char c) => bytes[c];
}
