using System.ComponentModel.DataAnnotations;
using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Papers;

/// <summary>A section of the reading list; its slug is what a filter in an address says.</summary>
public sealed class ReadingSection : Entry
{
    [MaxLength(Publishing.Slug.MaxLength)]
    public string Slug { get; set; } = "";
    public LocalizedText Title { get; set; } = LocalizedText.Empty;

    [Markdown(Inline = true)]
    public LocalizedText Description { get; set; } = LocalizedText.Empty;
    public int Position { get; set; }

    public override string Label => Title.IsEmpty ? Slug : Title.ToString();
}
