using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Essays;

/// <summary>A text of the owner's, in one or more languages, each with a Markdown source of its own.</summary>
public sealed class Essay : PublicEntry
{
    public LocalizedText Title { get; set; } = LocalizedText.Empty;
    public LocalizedText Summary { get; set; } = LocalizedText.Empty;

    [Markdown]
    public LocalizedText Body { get; set; } = LocalizedText.Empty;
    public List<string> Tags { get; set; } = [];
    public bool Featured { get; set; }

    public override string Label => Title.IsEmpty ? Slug : Title.ToString();
}
