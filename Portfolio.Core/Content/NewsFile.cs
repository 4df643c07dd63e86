using Portfolio.Core.News;

namespace Portfolio.Core.Content;

internal sealed class NewsFile : EntryFile<NewsItem>
{
    public override string Folder => "news";

    protected override void Map(NewsItem news, Fields fields, ContentReferences references)
    {
        fields.Date("date", news.Date, v => news.Date = v);
        fields.Localized("text", news.Text, v => news.Text = v);
        fields.Body(news.Body, v => news.Body = v);
    }
}
