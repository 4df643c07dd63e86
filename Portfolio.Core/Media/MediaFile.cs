using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Media;

/// <summary>
/// A picture or document of the site. <see cref="Hash"/> is the SHA-256 of its bytes in lower-case hex;
/// <see cref="Size"/> is in bytes, width and height in pixels as it is shown (null for a document, and
/// for a drawing that does not say them). The bytes stand in a
/// table of their own, so that a list never reads them.
/// </summary>
public sealed class MediaFile : Entry
{
    [MaxLength(64)]
    public string Hash { get; set; } = "";

    [MaxLength(255)]
    public string FileName { get; set; } = "";

    [MaxLength(100)]
    public string ContentType { get; set; } = "";
    public long Size { get; set; }
    public int? Width { get; set; }
    public int? Height { get; set; }
    public LocalizedText Alt { get; set; } = LocalizedText.Empty;

    /// <summary>Hashes of the bytes that were replaced, the latest last: their addresses lead to the present ones.</summary>
    public List<string> FormerHashes { get; set; } = [];

    public override string Label => FileName.Length > 0 ? FileName : Hash;

    /// <summary>Puts other bytes in the place of these; addresses of the old ones go on leading here.</summary>
    public void Replace(string hash, ExaminedFile file)
    {
        var before = (FormerHashes, Hash);
        (Hash, FileName) = (hash, MediaFileName.Clean(FileName, file.Type));
        LeadHere(before.FormerHashes, before.Hash);
        (ContentType, Size) = (file.Type.ContentType, file.Bytes.Length);
        (Width, Height) = (file.Width, file.Height);
    }

    /// <summary>Earlier state of a file that is put back: addresses it was given since go on leading to it.</summary>
    internal void Follow(MediaFile later) => LeadHere([.. FormerHashes, .. later.FormerHashes], later.Hash);

    // A new list: a change within the old one would not be noticed as one.
    private void LeadHere(IEnumerable<string> former, string last) =>
        FormerHashes = [.. former.Where(h => h != last).Append(last).Where(h => h != Hash).Distinct()];

    /// <summary>Where it is served, below the root of the site: <c>media/{hash}/{name}</c>.</summary>
    public string Address => $"{AddressOf(Hash)}{FileName}";

    /// <summary>Whether a page can show it in an <c>img</c>; else it is a document.</summary>
    public bool IsPicture => ContentType != MediaType.Pdf.ContentType;

    /// <summary>The widths in which it is served besides, as WebP.</summary>
    public IReadOnlyList<int> Widths => PictureWidths.Of(MediaType.Named(ContentType), Width);

    /// <summary>
    /// Its widths as <c>srcset</c> of HTML has them, with the site's <paramref name="root"/>, which ends with a slash;
    /// null when it is served only as it is.
    /// </summary>
    public string? Sources(string root)
    {
        var name = Uri.EscapeDataString(Path.GetFileNameWithoutExtension(FileName)) + ".webp";
        var sources = Widths.Select(width =>
            string.Create(CultureInfo.InvariantCulture, $"{root}{AddressOf(Hash)}{width}/{name} {width}w")
        );
        return Widths.Count == 0 ? null : string.Join(", ", sources);
    }

    /// <summary>What stands in every address of these bytes, whatever the file is called: <c>media/{hash}/</c>.</summary>
    public static string AddressOf(string hash) => $"media/{hash}/";
}

/// <summary>
/// Bytes by their SHA-256, written and read in pieces by <c>SqliteBlob</c>, never through EF. They outlast the deletion
/// of their <see cref="MediaFile"/>, so that it can be undone.
/// </summary>
public sealed class MediaContent
{
    [Key, MaxLength(64)]
    public required string Hash { get; set; }
    public required byte[] Bytes { get; set; }
}

internal sealed class MediaConfiguration : IEntityTypeConfiguration<MediaFile>, IEntityTypeConfiguration<MediaContent>
{
    public void Configure(EntityTypeBuilder<MediaFile> media) => media.HasIndex(m => m.Hash).IsUnique();

    // Named here, it is part of the model, and migrations make its table.
    public void Configure(EntityTypeBuilder<MediaContent> content) { }
}
