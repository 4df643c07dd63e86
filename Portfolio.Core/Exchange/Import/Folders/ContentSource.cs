using Portfolio.Core.Content;
using Portfolio.Core.Media;

namespace Portfolio.Core.Exchange.Import.Folders;

/// <summary>
/// A content folder that was read: its entries, the SHA-256 of its text, and the files themselves, from which the bytes
/// of media are taken when it is imported.
/// </summary>
public sealed record ContentSource(IContentFiles Files, string Hash, ContentFolder Folder)
{
    /// <summary>The bytes lie beside the text that speaks of them, under its name without <c>.md</c>.</summary>
    public static string BytesOf(string path) => path[..^".md".Length];

    /// <summary>The bytes of a media file of this folder.</summary>
    public Stream OpenMedia(MediaFile media) => Files.Open(BytesOf(Folder.Entries.First(e => e.Entry == media).Path));
}
