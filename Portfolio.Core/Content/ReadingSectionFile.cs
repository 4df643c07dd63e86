using Portfolio.Core.Papers;

namespace Portfolio.Core.Content;

internal sealed class ReadingSectionFile : EntryFile<ReadingSection>
{
    public override string Folder => "reading-sections";

    protected override void Map(ReadingSection section, Fields fields, ContentReferences references)
    {
        fields.Text("slug", section.Slug, v => section.Slug = v);
        fields.Localized("title", section.Title, v => section.Title = v);
        fields.Localized("description", section.Description, v => section.Description = v);
        fields.Number("position", section.Position, v => section.Position = v);
    }
}
