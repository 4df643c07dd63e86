using System.Security.Cryptography;
using Portfolio.Core.Media;
using Portfolio.Core.Uploads;

namespace Portfolio.Core.Exchange.Import.Folders;

/// <summary>Whether bytes are those a content file speaks of, and such as an upload would store.</summary>
internal static class MediaCheck
{
    private const int MostBytes = StoreMedia.MostMegabytes * 1024 * 1024;

    /// <summary>
    /// A sentence that says why they are not taken, or null; then the draft has the name, width and height that an
    /// upload would give it.
    /// </summary>
    public static string? WhyNot(MediaFile media, Stream stream)
    {
        var bytes = new byte[Math.Clamp(media.Size, 0, MostBytes) + 1];
        var size = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (size > MostBytes)
            return $"a file of the site has at most {StoreMedia.MostMegabytes} MB; this is left out.";
        var hash = HashOf(bytes.AsSpan(0, size));
        if (size != media.Size || hash != media.Hash)
            return $"these are not the bytes that are spoken of: their hash is {hash}; they are left out.";
        try
        {
            var examined = ExaminedFile.Of(bytes.AsMemory(0, size));
            if (examined.Type.ContentType != media.ContentType)
                return $"this is {examined.Type.ContentType} and not {media.ContentType}; it is left out.";
            // Whoever took the picture at home would be told to all: an upload takes that away.
            if (HashOf(examined.Bytes.Span) != hash)
                return "it tells of camera or place; upload it on the site, which takes that away. It is left out.";
            (media.Width, media.Height) = (examined.Width, examined.Height);
            media.FileName = MediaFileName.Clean(media.FileName, examined.Type);
            return null;
        }
        catch (MediaRefusedException refused)
        {
            return refused.Message;
        }
    }

    private static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
