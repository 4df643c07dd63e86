using Portfolio.Core.Pages;

namespace Portfolio.Core.Content;

internal sealed class PageFile : EntryFile<Page>
{
    public override string Folder => "pages";

    protected override void Map(Page page, Fields fields, ContentReferences references)
    {
        fields.Localized("title", page.Title, v => page.Title = v);
        fields.Number("navigation_position", page.NavigationPosition, v => page.NavigationPosition = v);
        fields.Body(page.Body, v => page.Body = v);
    }
}
