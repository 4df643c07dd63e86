using Portfolio.Core.Media;

namespace Portfolio.Core.Content;

/// <summary>What is said of a picture or document; its bytes lie beside it in an export, under the hash.</summary>
internal sealed class MediaFileText : EntryFile<MediaFile>
{
    public override string Folder => "media";

    protected override void Map(MediaFile media, Fields fields, ContentReferences references)
    {
        fields.Text("hash", media.Hash, v => media.Hash = v);
        fields.Text("file_name", media.FileName, v => media.FileName = v);
        fields.Text("content_type", media.ContentType, v => media.ContentType = v);
        fields.Number("size", media.Size, v => media.Size = v);
        fields.Number("width", media.Width, v => media.Width = v);
        fields.Number("height", media.Height, v => media.Height = v);
        fields.Localized("alt", media.Alt, v => media.Alt = v);
        fields.List("former_hashes", media.FormerHashes, v => media.FormerHashes = v);
    }
}
