using System.Buffers;

namespace Portfolio.Core.Bibliography;

/// <summary>
/// The piece of a long text that is being read. It begins with a line, so that lines and columns can be told, and grows
/// when what is read does not fit into it: a file whose first brace is never closed ends up whole in memory, no other.
/// </summary>
internal sealed class TextWindow
{
    // Small enough for the garbage collector to take a piece that was read at once (below 85,000 bytes).
    private const int Least = 1 << 15;

    // Further than this nobody looks beyond what is read.
    private const int Ahead = 1 << 12;
    private TextReader? source;
    private LineMap lines;
    private int linesBefore;

    /// <summary>A text that is there.</summary>
    public TextWindow(string text) => (Text, Seen, lines) = (text, text.Length, new(text));

    /// <summary>A text that is read piece by piece.</summary>
    public TextWindow(TextReader source)
        : this("")
    {
        this.source = source;
        ReadOn(0);
    }

    public string Text { get; private set; }

    /// <summary>In UTF-16 units, from the beginning of the text to the end of this piece.</summary>
    public long Seen { get; private set; }

    public bool IsLast => source is null;

    /// <summary>Whether everything that was looked at to read up to this position was there.</summary>
    public bool Covers(int position) => IsLast || position < Text.Length - Ahead;

    public int Line(int position) => linesBefore + lines.Line(position);

    public int Column(int position) => lines.Column(position);

    /// <summary>Drops the lines before a position and reads as much again as is left.</summary>
    /// <returns>The position within the new piece.</returns>
    public int ReadOn(int position)
    {
        var begin = Text.LastIndexOf('\n', Math.Max(position - 1, 0)) + 1;
        var kept = Text.AsSpan(begin);
        var room = ArrayPool<char>.Shared.Rent(kept.Length + Math.Max(Least, kept.Length));
        kept.CopyTo(room);
        var read = source!.ReadBlock(room.AsSpan(kept.Length));
        if (kept.Length + read < room.Length)
            source = null;
        Seen += read;
        linesBefore += lines.Line(begin) - 1;
        Text = new string(room, 0, kept.Length + read);
        ArrayPool<char>.Shared.Return(room);
        lines = new(Text);
        return position - begin;
    }
}
