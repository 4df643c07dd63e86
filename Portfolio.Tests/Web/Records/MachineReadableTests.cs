using System.Text.Json;
using System.Web;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Records;

/// <summary>What reference programs and search engines read of papers.</summary>
public sealed class MachineReadableTests(PaperSite papers) : IClassFixture<PaperSite>
{
    private const string Thesis = "/papers/lindqvist2025thesis";

    [Theory]
    [InlineData("/reading", 6)]
    [InlineData("/reading?author=Example", 2)]
    [InlineData("/papers", 3)]
    [InlineData("/reading/book", 1)]
    [InlineData(Thesis, 1)]
    public async Task Zotero_finds_every_paper_of_a_page(string address, int count)
    {
        var page = await papers.Site.PageAsync(address);

        var spans = page.QuerySelectorAll("span.Z3988").Select(s => s.GetAttribute("title")!).ToList();
        Assert.Equal(count, spans.Count);
        Assert.All(spans, s => Assert.Equal("Z39.88-2004", HttpUtility.ParseQueryString(s)["ctx_ver"]));
        Assert.DoesNotContain(PaperSite.Secret, string.Concat(spans), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_an_item_list_and_no_title_ends_its_script()
    {
        var page = await papers.Site.PageAsync("/zh/reading?sort=title");

        using var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        var first = data.RootElement.GetProperty("itemListElement")[0];
        Assert.Equal("ItemList", data.RootElement.GetProperty("@type").GetString());
        Assert.Equal("</script><b>Ice & =1+1", first.GetProperty("name").GetString());
        Assert.Equal("https://mira.example/zh/reading/book", first.GetProperty("url").GetString());
        Assert.Equal(6, data.RootElement.GetProperty("itemListElement").GetArrayLength());
    }

    [Theory]
    [InlineData(Thesis, "Thesis", "University of Somewhere")]
    [InlineData("/reading/book", "Book", "Frost Press")]
    public async Task A_paper_is_what_it_is(string address, string type, string publisher)
    {
        var page = await papers.Site.PageAsync(address);

        using var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal(type, data.RootElement.GetProperty("@type").GetString());
        Assert.Equal(publisher, data.RootElement.GetProperty("publisher").GetProperty("name").GetString());
        Assert.DoesNotContain(PaperSite.Secret, data.RootElement.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_own_paper_has_the_tags_of_Google_Scholar()
    {
        var thesis = await papers.Site.PageAsync(Thesis);
        var weirs = await papers.Site.PageAsync("/papers/lindqvist2026weirs");

        Assert.Equal("A Thesis on Weirs", thesis.Meta("citation_title"));
        Assert.Equal(
            ["Mira Lindqvist", "A. Example", "Bo Sample"],
            thesis.QuerySelectorAll("meta[name=citation_author]").Select(m => m.GetAttribute("content"))
        );
        Assert.Equal("2025/06/30", thesis.Meta("citation_publication_date"));
        Assert.Equal("University of Somewhere", thesis.Meta("citation_dissertation_institution"));
        Assert.Equal("https://mira.example/media/abc/thesis.pdf", thesis.Meta("citation_pdf_url"));
        Assert.Equal("2026", weirs.Meta("citation_publication_date"));
        Assert.Equal(("11", "19"), (weirs.Meta("citation_firstpage"), weirs.Meta("citation_lastpage")));
        Assert.Equal("10.1000/200", weirs.Meta("citation_doi"));
        Assert.Equal("https://papers.example/weirs.pdf", weirs.Meta("citation_pdf_url"));
    }

    [Theory]
    [InlineData("/reading")]
    [InlineData("/reading/book")]
    [InlineData("/reading/ada2018noise")]
    [InlineData("/papers")]
    public async Task Nobody_else_s_paper_is_told_to_be_published_here(string address) =>
        Assert.Empty((await papers.Site.PageAsync(address)).QuerySelectorAll("meta[name^=citation_]"));

    [Fact]
    public async Task Signposts_lead_from_an_own_paper_to_what_belongs_to_it()
    {
        using var visitor = papers.Site.Visitor();
        using var thesis = await visitor.GetAsync(new Uri(Thesis, UriKind.Relative));
        using var weirs = await visitor.GetAsync(new Uri("/zh/papers/lindqvist2026weirs", UriKind.Relative));

        string[] expected =
        [
            "<https://orcid.org/0000-0002-1825-0097>; rel=\"author\"",
            "<https://mira.example/media/abc/thesis.pdf>; rel=\"item\"; type=\"application/pdf\"",
            "<https://schema.org/Thesis>; rel=\"type\"",
            "<https://schema.org/AboutPage>; rel=\"type\"",
            "<https://mira.example/papers/lindqvist2025thesis.bib>; rel=\"describedby\"; type=\"application/x-bibtex\"",
        ];
        Assert.Empty(expected.Except(thesis.Headers.GetValues("Link")));
        Assert.Contains("<https://doi.org/10.1000/200>; rel=\"cite-as\"", weirs.Headers.GetValues("Link"));
    }
}
