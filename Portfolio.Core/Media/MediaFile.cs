using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Media;

/// <summary>
/// A picture or document of the site. <see cref="Hash"/> is the SHA-256 of its bytes in lower-case hex;
/// <see cref="Size"/> is in bytes, width and height in pixels (null for a document). The bytes stand in a table of
/// their own, so that a list never reads them.
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

    public override string Label => FileName;
}

/// <summary>The bytes of a <see cref="MediaFile"/>; written and read in pieces by <c>SqliteBlob</c>, never through EF.</summary>
public sealed class MediaContent
{
    [Key]
    public int MediaFileId { get; set; }
    public required byte[] Bytes { get; set; }
}

internal sealed class MediaConfiguration : IEntityTypeConfiguration<MediaFile>
{
    public void Configure(EntityTypeBuilder<MediaFile> media)
    {
        media.HasIndex(m => m.Hash).IsUnique();
        media.HasOne<MediaContent>().WithOne().HasForeignKey<MediaContent>(c => c.MediaFileId);
    }
}
