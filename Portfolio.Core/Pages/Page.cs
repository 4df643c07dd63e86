using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Pages;

/// <summary>
/// Any other page, at <c>/{slug}</c>. <see cref="NavigationPosition"/> is its place in the navigation, null when it is
/// not there.
/// </summary>
public sealed class Page : PublicEntry
{
    public LocalizedText Title { get; set; } = LocalizedText.Empty;

    [Markdown]
    public LocalizedText Body { get; set; } = LocalizedText.Empty;
    public int? NavigationPosition { get; set; }

    public override string Label => Title.IsEmpty ? Slug : Title.ToString();
}
