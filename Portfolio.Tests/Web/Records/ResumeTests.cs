using System.Text.Json;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Records;

public sealed class ResumeTests(PaperSite papers) : IClassFixture<PaperSite>
{
    [Fact]
    public async Task The_CV_is_a_JSON_Resume_in_the_language_of_its_address()
    {
        var english = await ResumeAsync("/cv.json");
        var chinese = await ResumeAsync("/zh/cv.json");

        var basics = english.GetProperty("basics");
        Assert.Equal("Mira Lindqvist", basics.GetProperty("name").GetString());
        Assert.Equal("Third-year student, University of Somewhere", basics.GetProperty("label").GetString());
        Assert.Equal("林米拉", chinese.GetProperty("basics").GetProperty("name").GetString());
        Assert.Equal("https://mira.example/zh/", chinese.GetProperty("basics").GetProperty("url").GetString());
        var profiles = basics.GetProperty("profiles").EnumerateArray().ToList();
        Assert.Equal("https://github.com/mira-rivers", profiles[0].GetProperty("url").GetString());
        Assert.Equal("mira_rivers", profiles[3].GetProperty("username").GetString());
        Assert.False(profiles[3].TryGetProperty("url", out _));
        var work = Assert.Single(english.GetProperty("work").EnumerateArray().ToList());
        Assert.Equal("Hydrophone Laboratory", work.GetProperty("name").GetString());
        Assert.Equal(("Listening to weirs", "2025-09"), (Text(work, "position"), Text(work, "startDate")));
        Assert.False(work.TryGetProperty("endDate", out _));
        var school = english.GetProperty("education")[0];
        Assert.Equal(
            ("University of Somewhere", "BSc in Physics"),
            (Text(school, "institution"), Text(school, "studyType"))
        );
        Assert.Equal("2024-06", Text(english.GetProperty("projects")[0], "endDate"));
        Assert.Equal(
            ["瑞典语", "英语", "一点汉语"],
            chinese.GetProperty("skills")[0].GetProperty("keywords").EnumerateArray().Select(k => k.GetString())
        );
        Assert.Contains(
            english.GetProperty("publications").EnumerateArray().ToList(),
            p => Text(p, "name") == "A Thesis on Weirs" && Text(p, "releaseDate") == "2025-06-30"
        );
        Assert.DoesNotContain(PaperSite.Secret, english.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_CV_leads_to_it() =>
        Assert.Contains("/zh/cv.json", (await papers.Site.PageAsync("/zh/cv")).Links());

    [Fact]
    public async Task The_home_page_says_who_the_owner_is()
    {
        var page = await papers.Site.PageAsync("/zh/");

        using var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        var person = data.RootElement.GetProperty("mainEntity");
        Assert.Equal("ProfilePage", Text(data.RootElement, "@type"));
        Assert.Equal(("Person", "林米拉"), (Text(person, "@type"), Text(person, "name")));
        Assert.Equal("Mira Lindqvist", person.GetProperty("alternateName")[0].GetString());
        Assert.Contains(
            "https://github.com/mira-rivers",
            person.GetProperty("sameAs").EnumerateArray().Select(s => s.GetString())
        );
        // Its check digit is wrong.
        Assert.False(person.TryGetProperty("identifier", out _));
        var card = page.QuerySelector(".h-card")!;
        Assert.Contains("林米拉", card.QuerySelector(".p-name")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/zh/", card.QuerySelector(".u-url")!.GetAttribute("href"));
        Assert.NotEmpty(page.QuerySelectorAll("a[rel=me][href='https://github.com/mira-rivers']"));
    }

    [Fact]
    public async Task An_essay_says_what_it_is_and_who_wrote_it()
    {
        var page = await papers.Site.PageAsync("/essays/rain-and-weirs");

        using var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        var essay = data.RootElement;
        Assert.Equal(("BlogPosting", "How to tell rain from a weir"), (Text(essay, "@type"), Text(essay, "headline")));
        Assert.Equal(("2026-10-25T12:00:00+08:00", "en"), (Text(essay, "datePublished"), Text(essay, "inLanguage")));
        Assert.Equal("Mira Lindqvist", Text(essay.GetProperty("author"), "name"));
        var entry = page.QuerySelector(".h-entry")!;
        Assert.Equal("How to tell rain from a weir", entry.QuerySelector("h1.p-name")!.TextContent);
        Assert.Equal("2026-10-25", entry.QuerySelector("time.dt-published")!.GetAttribute("datetime"));
        Assert.NotNull(entry.QuerySelector(".e-content"));
    }

    private static string? Text(JsonElement of, string name) => of.GetProperty(name).GetString();

    private async Task<JsonElement> ResumeAsync(string address)
    {
        using var visitor = papers.Site.Visitor();
        using var resume = JsonDocument.Parse(await visitor.GetStringAsync(new Uri(address, UriKind.Relative)));
        return resume.RootElement.Clone();
    }
}
