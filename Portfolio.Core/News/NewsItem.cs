using Portfolio.Core.Dates;
using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.News;

/// <summary>A dated line; with a <see cref="Body"/> it has a page of its own. The date is the event's, not the post's.</summary>
public sealed class NewsItem : PublicEntry
{
    public PartialDate? Date { get; set; }

    [Markdown(Inline = true)]
    public LocalizedText Text { get; set; } = LocalizedText.Empty;

    [Markdown]
    public LocalizedText Body { get; set; } = LocalizedText.Empty;

    public bool HasPage => !Body.IsEmpty;

    public override string Label => Text.IsEmpty ? Slug : Text.ToString();
}
