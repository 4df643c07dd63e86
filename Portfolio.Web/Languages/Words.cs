using Microsoft.Extensions.Localization;
using Portfolio.Core.Focus;
using Portfolio.Core.Papers;
using Portfolio.Core.Work;

namespace Portfolio.Web.Languages;

/// <summary>Counts and kinds in the visitor's language.</summary>
internal static class Words
{
    public static string Papers(this IStringLocalizer<PublicText> text, int count) =>
        count == 1 ? text["1 paper"] : text["{0} papers", count];

    /// <summary>Of the owner's own.</summary>
    public static string Publications(this IStringLocalizer<PublicText> text, int count) =>
        count == 1 ? text["1 publication"] : text["{0} publications", count];

    /// <summary>A paper that is read again counts again.</summary>
    public static string Readings(this IStringLocalizer<PublicText> text, int count) =>
        count == 1 ? text["1 reading"] : text["{0} readings", count];

    public static string Essays(this IStringLocalizer<PublicText> text, int count) =>
        count == 1 ? text["1 essay"] : text["{0} essays", count];

    public static string Minutes(this IStringLocalizer<PublicText> text, int count) => text["{0} min", count];

    public static string Focus(this IStringLocalizer<PublicText> text, FocusState state) =>
        state switch
        {
            FocusState.Now => text["Now"],
            FocusState.Next => text["Next"],
            _ => text["Done"],
        };

    public static string Status(this IStringLocalizer<PublicText> text, ReadingStatus status) =>
        status switch
        {
            ReadingStatus.ToRead => text["To read"],
            ReadingStatus.Reading => text["Reading now"],
            ReadingStatus.Read => text["Read"],
            ReadingStatus.Skimmed => text["Skimmed"],
            _ => text["Abandoned"],
        };

    /// <summary>What a link of a paper is called; a kind nobody has told us is called by its own name.</summary>
    public static string PaperLink(this IStringLocalizer<PublicText> text, string kind) =>
        kind switch
        {
            "pdf" => "PDF",
            "code" => text["Code"],
            "slides" => text["Slides"],
            "poster" => text["Poster"],
            "video" => text["Video"],
            "site" => text["Website"],
            "supplement" => text["Supplement"],
            "blog" => text["Blog post"],
            "url" or "html" => text["Link"],
            _ => kind,
        };

    /// <summary>The heading above work entries of a kind.</summary>
    public static string Kind(this IStringLocalizer<PublicText> text, WorkKind kind) =>
        kind switch
        {
            WorkKind.Position => text["Positions"],
            WorkKind.Project => text["Projects"],
            WorkKind.Education => text["Education"],
            WorkKind.Teaching => text["Teaching"],
            WorkKind.Talk => text["Talks"],
            WorkKind.Award => text["Awards"],
            WorkKind.Service => text["Service"],
            WorkKind.Software => text["Software"],
            _ => text["Skills"],
        };
}
