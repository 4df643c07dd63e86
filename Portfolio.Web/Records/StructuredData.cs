using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;
using Portfolio.Core.Papers;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Records;

/// <summary>
/// What search engines read of papers: JSON-LD in the terms of schema.org, in a script element that is data and never
/// run. What is not known is left out.
/// </summary>
internal static class StructuredData
{
    public const string Schema = "https://schema.org/";

    // Still escapes what HTML reads, </script> above all.
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static string TypeOf(Paper paper) =>
        paper.Type switch
        {
            "book" => "Book",
            "chapter" => "Chapter",
            "thesis" => "Thesis",
            "report" => "Report",
            "dataset" => "Dataset",
            "software" => "SoftwareApplication",
            _ => "ScholarlyArticle",
        };

    public static IHtmlContent Of(Paper paper, SiteAddresses addresses)
    {
        var article = new JsonObject
        {
            ["@context"] = Schema,
            ["@type"] = TypeOf(paper),
            ["name"] = paper.Title,
            ["author"] = People(paper, editors: false),
            ["editor"] = People(paper, editors: true),
            ["datePublished"] = paper.Issued?.ToString(),
            ["inLanguage"] = Known(paper.Language),
            ["isPartOf"] = Named(paper.Type == "article-journal" ? "Periodical" : "CreativeWork", paper.Venue),
            ["publisher"] = Named("Organization", paper.Publisher),
            ["volumeNumber"] = Known(paper.Volume),
            ["issueNumber"] = Known(paper.Issue),
            ["pagination"] = Known(paper.Pages),
            ["isbn"] = Known(paper.Isbn),
            ["sameAs"] = SameAs(paper),
        };
        if (paper.IsOwn)
        {
            article["url"] = addresses.Of("/papers/" + paper.Slug);
            article["abstract"] = Known(paper.Abstract);
            article["award"] = Known(paper.Award);
        }
        return Print(article);
    }

    /// <summary>A page of a list, by the addresses of what stands on it; <paramref name="first"/> counts from 1.</summary>
    public static IHtmlContent Of(IEnumerable<Paper> papers, int first, SiteAddresses addresses) =>
        Print(
            new()
            {
                ["@context"] = Schema,
                ["@type"] = "ItemList",
                ["itemListElement"] = new JsonArray([
                    .. papers.Select(
                        (paper, i) =>
                            new JsonObject
                            {
                                ["@type"] = "ListItem",
                                ["position"] = first + i,
                                ["name"] = paper.Title,
                                ["url"] = addresses.Of(paper.PublicPath()!),
                            }
                    ),
                ]),
            }
        );

    internal static HtmlString Print(JsonObject data)
    {
        DropUnknown(data);
        return new($"<script type=\"application/ld+json\">{data.ToJsonString(Json)}</script>");
    }

    internal static void DropUnknown(JsonObject data)
    {
        foreach (var empty in data.Where(part => part.Value is null).Select(part => part.Key).ToList())
            data.Remove(empty);
    }

    internal static JsonValue? Known(string text) => text.Length == 0 ? null : JsonValue.Create(text);

    private static JsonObject? Named(string type, string name) =>
        name.Length == 0 ? null : new() { ["@type"] = type, ["name"] = name };

    private static JsonArray? People(Paper paper, bool editors)
    {
        JsonNode[] people = [.. paper.Authors.Where(a => a.IsEditor == editors).Select(Person)];
        return people.Length == 0 ? null : new JsonArray(people);
    }

    private static JsonObject Person(PaperAuthor author)
    {
        var person = Named("Person", author.FullName) ?? [];
        if (author.Orcid.Length > 0)
            person["@id"] = "https://orcid.org/" + author.Orcid;
        return person;
    }

    private static JsonArray? SameAs(Paper paper)
    {
        var addresses = new List<JsonNode>();
        if (paper.Doi.Length > 0)
            addresses.Add("https://doi.org/" + paper.Doi);
        if (paper.ArxivId.Length > 0)
            addresses.Add("https://arxiv.org/abs/" + paper.ArxivId);
        return addresses.Count == 0 ? null : new JsonArray([.. addresses]);
    }
}
