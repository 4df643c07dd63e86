using Portfolio.Core.Essays;
using Portfolio.Core.Focus;
using Portfolio.Core.Languages;
using Portfolio.Core.News;
using Portfolio.Core.Pages;
using Portfolio.Core.Papers;
using Portfolio.Core.Profiles;
using Portfolio.Core.Publishing;
using Portfolio.Core.Work;

namespace Portfolio.Web.Languages;

/// <summary>What a person calls an entry, where entries of all kinds stand side by side.</summary>
public static class EntryNames
{
    /// <summary>In the visitor's language, else in the next best; never empty.</summary>
    public static string Name(this Site site, Entry entry) =>
        site.Words(NameOf(entry)) is { Length: > 0 } name ? name : entry.Label;

    /// <summary>Where visitors read it, below the root of their language; null for what has no address of its own.</summary>
    public static string? PublicPath(this Entry entry) =>
        entry switch
        {
            Essay essay => "/essays/" + essay.Slug,
            WorkEntry work => "/work/" + work.Slug,
            Paper { IsOwn: true } paper => "/papers/" + paper.Slug,
            Paper paper => "/reading/" + paper.Slug,
            NewsItem { Body.IsEmpty: false } news => "/news/" + news.Slug,
            Page page => "/" + page.Slug,
            _ => null,
        };

    private static LocalizedText NameOf(Entry entry) =>
        entry switch
        {
            Essay essay => essay.Title,
            WorkEntry work => work.Heading,
            NewsItem news => news.Text,
            Page page => page.Title,
            FocusItem item => item.Text,
            ReadingSection section => section.Title,
            Profile profile => profile.Name,
            _ => LocalizedText.Empty,
        };
}
