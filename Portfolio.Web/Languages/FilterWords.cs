using Microsoft.Extensions.Localization;
using Portfolio.Core.Papers;
using Portfolio.Web.Records;

namespace Portfolio.Web.Languages;

/// <summary>What a filter of papers says in the visitor's language.</summary>
internal static class FilterWords
{
    public static string Order(this IStringLocalizer<PublicText> text, ReadingOrder order) =>
        order switch
        {
            ReadingOrder.Listed => text["As listed"],
            ReadingOrder.Read => text["Newest read first"],
            ReadingOrder.Published => text["Newest published first"],
            ReadingOrder.Added => text["Newest on the list first"],
            ReadingOrder.Title => text["By title"],
            _ => text["Best rated first"],
        };

    /// <summary>One thing that an address asks; <paramref name="section"/> names the section it means.</summary>
    public static string Asked(this IStringLocalizer<PublicText> text, string name, string value, string section) =>
        name switch
        {
            "status" when ReadingWords.Find<ReadingStatus>(value) is { } status => text.Status(status),
            "section" => text["Section: {0}", section],
            "year" => text["Published: {0}", Range(value)],
            "read" => text["Read: {0}", Range(value)],
            "tag" => text["Tag: {0}", value],
            "author" => text["Author: {0}", value],
            "type" => text.PaperType(value),
            _ => text["“{0}”", value],
        };

    /// <summary>What kind of publication a paper is, a thesis by its degree; a mere document has none.</summary>
    public static string PaperKind(this IStringLocalizer<PublicText> text, Paper paper) =>
        (paper.EntryType, paper.Type) switch
        {
            ("phdthesis", _) => text["Doctoral thesis"],
            ("mastersthesis", _) => text["Master’s thesis"],
            (_, "document") => "",
            (_, var type) => text.PaperType(type),
        };

    /// <summary>Who brought it out, by what a publication of this CSL type calls them.</summary>
    public static string PublisherOf(this IStringLocalizer<PublicText> text, string type) =>
        type switch
        {
            "thesis" => text["University"],
            "report" => text["Institution"],
            _ => text["Publisher"],
        };

    /// <summary>A kind of publication by its CSL type; one that nobody has told us is called by its own name.</summary>
    public static string PaperType(this IStringLocalizer<PublicText> text, string type) =>
        type switch
        {
            "article-journal" => text["Journal article"],
            "paper-conference" => text["Conference paper"],
            "document" => text["Preprint or other document"],
            "book" => text["Book"],
            "chapter" => text["Book chapter"],
            "thesis" => text["Thesis"],
            "report" => text["Report"],
            "manuscript" => text["Manuscript"],
            "webpage" => text["Web page"],
            "post-weblog" => text["Blog article"],
            "speech" => text["Talk"],
            "software" => text["Program"],
            "dataset" => text["Data set"],
            "patent" => text["Patent"],
            "standard" => text["Standard"],
            "article-magazine" => text["Magazine article"],
            "article-newspaper" => text["Newspaper article"],
            _ => type,
        };

    private static string Range(string years) => years.Replace('-', '–');
}
