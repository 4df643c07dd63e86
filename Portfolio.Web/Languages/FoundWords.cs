using Microsoft.Extensions.Localization;
using Portfolio.Core.Essays;
using Portfolio.Core.Focus;
using Portfolio.Core.Languages;
using Portfolio.Core.News;
using Portfolio.Core.Pages;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Search;
using Portfolio.Core.Work;

namespace Portfolio.Web.Languages;

/// <summary>What a page says of something that was found.</summary>
internal static class FoundWords
{
    public static string Results(this IStringLocalizer<PublicText> text, int count) =>
        count == 1 ? text["1 result"] : text["{0} results", count];

    /// <summary>Where a visitor reads an entry, below the root of the language, and the part of the site that is.</summary>
    public static (string Path, string Kind) PlaceOf(this IStringLocalizer<PublicText> text, Entry entry) =>
        entry switch
        {
            Essay => (entry.PublicPath()!, text["Essays"]),
            WorkEntry => (entry.PublicPath()!, text["Work"]),
            Paper { IsOwn: true } => (entry.PublicPath()!, text["Papers"]),
            Paper => (entry.PublicPath()!, text["Reading"]),
            NewsItem => (entry.PublicPath() ?? "/news", text["News"]),
            Page => (entry.PublicPath()!, text["Page"]),
            FocusItem => ("/now", text["Now"]),
            _ => ("/", text["Home"]),
        };

    /// <summary>As <c>lang</c>; null where it is the page's own.</summary>
    public static string? TitleLanguage(this FoundEntry found, Site site) =>
        found.Entry is Paper paper ? paper.LangUnless(site) : Language(found, site);

    public static string? TextLanguage(this FoundEntry found, Site site) =>
        found is { Language: "", Entry: Paper paper } ? paper.LangUnless(site) : Language(found, site);

    private static string? Language(FoundEntry found, Site site) =>
        found.Language.Length == 0 ? null : new TextIn(found.Language, "").LangUnless(site);
}
