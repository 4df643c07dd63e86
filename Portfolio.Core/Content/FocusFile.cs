using Portfolio.Core.Focus;

namespace Portfolio.Core.Content;

internal sealed class FocusFile : EntryFile<FocusItem>
{
    public override string Folder => "focus";

    protected override void Map(FocusItem item, Fields fields, ContentReferences references)
    {
        fields.Word("state", item.State, (FocusState)(-1), v => item.State = v);
        fields.Number("position", item.Position, v => item.Position = v);
        fields.Date("done_on", item.DoneOn, v => item.DoneOn = v);
        fields.Key("about", item.AboutKey, v => item.AboutKey = v);
        fields.Body(item.Text, v => item.Text = v);
    }
}
