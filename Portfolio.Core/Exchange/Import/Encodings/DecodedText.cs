namespace Portfolio.Core.Exchange.Import.Encodings;

/// <summary>
/// The text of a file. <paramref name="Encoding"/> is that of its bytes (<c>UTF-8</c>, <c>UTF-16LE</c>, <c>UTF-16BE</c>
/// or <c>GB18030</c>); <paramref name="MisreadAs"/> names the encodings in which parts of it had once been read by
/// mistake, in the order they were taken back; <paramref name="RepairedSpans"/> counts those parts. Nothing but such a
/// part, and a byte-order mark, differs from the file.
/// </summary>
public sealed record DecodedText(
    string Text,
    string Encoding,
    IReadOnlyList<string> MisreadAs,
    int RepairedSpans,
    IReadOnlyList<Gap> Gaps
);

/// <summary>
/// One character that the file no longer holds whole: U+FFFD stands for it at <paramref name="Index"/> (UTF-16 units
/// from 0). Line and column count from 1, the column in UTF-16 units. <paramref name="Candidates"/> are all characters
/// it can have been, in code point order.
/// </summary>
public sealed record Gap(int Index, int Line, int Column, IReadOnlyList<string> Candidates)
{
    public const char Mark = '\uFFFD';
}
