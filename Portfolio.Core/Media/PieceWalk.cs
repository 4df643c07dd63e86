namespace Portfolio.Core.Media;

/// <summary>
/// Goes through a file piece by piece and moves together, in place, the pieces that are kept. What the file says of its
/// lengths is believed only as far as there are bytes.
/// </summary>
internal ref struct PieceWalk(Span<byte> bytes)
{
    private readonly Span<byte> bytes = bytes;
    private int position;

    /// <summary>How many bytes are kept so far, at the beginning of the file.</summary>
    public int Kept { get; private set; }

    /// <summary>What has not been walked over yet.</summary>
    public readonly ReadOnlySpan<byte> Rest => bytes[position..];

    /// <exception cref="PieceMissingException">There are fewer.</exception>
    public readonly ReadOnlySpan<byte> Peek(long count) =>
        count >= 0 && count <= bytes.Length - position
            ? bytes.Slice(position, (int)count)
            : throw new PieceMissingException();

    /// <summary>Keeps the next bytes, and returns them at their new place.</summary>
    /// <exception cref="PieceMissingException">There are fewer.</exception>
    public Span<byte> Keep(long count)
    {
        var piece = Peek(count);
        var kept = bytes.Slice(Kept, piece.Length);
        piece.CopyTo(kept);
        position += piece.Length;
        Kept += piece.Length;
        return kept;
    }

    /// <exception cref="PieceMissingException">There are fewer.</exception>
    public void Drop(long count) => position += Peek(count).Length;

    /// <summary>Puts something else in the place of the next bytes.</summary>
    /// <exception cref="PieceMissingException">There are fewer.</exception>
    public void Replace(long count, ReadOnlySpan<byte> with)
    {
        Drop(count);
        if (Kept + with.Length > position)
            throw new PieceMissingException();
        with.CopyTo(bytes[Kept..]);
        Kept += with.Length;
    }
}

/// <summary>The file ends before, or is not what, it says it is.</summary>
internal sealed class PieceMissingException : Exception;
