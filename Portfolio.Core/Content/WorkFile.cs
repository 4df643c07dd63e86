using Portfolio.Core.Work;

namespace Portfolio.Core.Content;

internal sealed class WorkFile : EntryFile<WorkEntry>
{
    public override string Folder => "work";

    protected override void Map(WorkEntry work, Fields fields, ContentReferences references)
    {
        fields.Word("kind", work.Kind, (WorkKind)(-1), v => work.Kind = v);
        fields.Localized("title", work.Title, v => work.Title = v);
        fields.Localized("organization", work.Organization, v => work.Organization = v);
        fields.Text("url", work.Url, v => work.Url = v);
        fields.Localized("place", work.Place, v => work.Place = v);
        fields.Date("start", work.Start, v => work.Start = v);
        fields.Date("end", work.End, v => work.End = v);
        fields.Flag("ongoing", work.Ongoing, v => work.Ongoing = v);
        references.MapMedia(fields, "image", work.Image, v => work.Image = v);
        fields.List("tags", work.Tags, v => work.Tags = v);
        fields.Flag("featured", work.Featured, v => work.Featured = v);
        fields.Number("position", work.Position, v => work.Position = v);
        fields.Body(work.Summary, v => work.Summary = v);
    }
}
