using Portfolio.Core.Essays;

namespace Portfolio.Core.Content;

internal sealed class EssayFile : EntryFile<Essay>
{
    public override string Folder => "essays";

    protected override void Map(Essay essay, Fields fields, ContentReferences references)
    {
        fields.Localized("title", essay.Title, v => essay.Title = v);
        fields.Localized("summary", essay.Summary, v => essay.Summary = v);
        fields.List("tags", essay.Tags, v => essay.Tags = v);
        fields.Flag("featured", essay.Featured, v => essay.Featured = v);
        fields.Body(essay.Body, v => essay.Body = v);
    }
}
