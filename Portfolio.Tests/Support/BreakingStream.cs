namespace Portfolio.Tests.Support;

/// <summary>Bytes that are read to the end, where the connection breaks.</summary>
public sealed class BreakingStream(byte[] bytes) : MemoryStream(bytes, writable: false)
{
    // A length would tell that this is all.
    public override bool CanSeek => false;

    public override async ValueTask<int> ReadAsync(
        Memory<byte> buffer,
        CancellationToken cancellationToken = default
    ) =>
        await base.ReadAsync(buffer, cancellationToken) is var read and > 0
            ? read
            : throw new IOException("The connection broke.");
}
