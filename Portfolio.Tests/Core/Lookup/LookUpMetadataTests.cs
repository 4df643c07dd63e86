using Portfolio.Core.Bibliography;
using Portfolio.Core.Dates;
using Portfolio.Core.Lookup;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Lookup;

public sealed class LookUpMetadataTests(ServiceStub stub, TestDatabase database) : AskedServices(stub, database)
{
    [Fact]
    public async Task DOI_gives_the_record_of_its_agency_in_plain_text()
    {
        Stub.Answers["doi"] = Stubbed.Redirect(Stub.Address + "agency/works/1");
        Stub.Answers["agency"] = Stubbed.Text(Stubbed.Example("agency-crossref.json"));

        var found = Assert.Single((await ByDoiAsync()).Found);

        var record = found.Record;
        Assert.Equal("doi.org", found.Service);
        Assert.Equal("Forty weirs & one bucket: A field study", record.Title);
        Assert.Equal(("article-journal", PartialDate.Of(2020, 12)), (record.Type.Csl, record.Issued));
        Assert.Equal(("Journal of Small Rivers", "J. Small Rivers"), (record.Venue, record.ShortVenue));
        Assert.Equal(
            ("12", "4", "101-119", "Weir Press"),
            (record.Volume, record.Issue, record.Pages, record.Publisher)
        );
        Assert.Equal(("10.5555/weir.2020.17", "en"), (record.Doi?.Name, record.Language));
        Assert.Equal(
            "Lindqvist, Mira 0000-0002-1825-0097\nExample, Jr., Ada B.\n李, 四\n{The Hydrophone Group}",
            NameLines.Write(record.Authors)
        );
        Assert.Equal(
            "Water falls by 3 m; CO₂ leaves it at 10⁻⁶ mol.\n\nWe listen to forty weirs where $v_0 < 2$.",
            record.Abstract
        );
        Assert.Empty(record.Extra);
    }

    [Fact]
    public async Task Question_says_nothing_but_the_number_and_who_asks()
    {
        Stub.Answers["doi"] = Stubbed.Text(Stubbed.Example("agency-crossref.json"));
        using var activity = new System.Diagnostics.Activity("a request of the owner").Start();

        await ByDoiAsync("10.5555/A(1)#b?c");

        var request = Assert.Single(Stub.Asked);
        Assert.Equal("/doi/10.5555/a%281%29%23b%3Fc", request.Path);
        Assert.Equal(["Accept", "Accept-Encoding", "Host", "User-Agent"], request.Headers.Keys.Order());
        Assert.Equal("Portfolio/1.0", request.Headers["User-Agent"]);
        Assert.Equal(Stubbed.CslJson, request.Headers["Accept"]);
    }

    [Fact]
    public async Task DOI_of_the_arXiv_brings_the_arXiv_number()
    {
        Stub.Answers["doi"] = Stubbed.Text(Stubbed.Example("agency-datacite.json"));

        var record = Assert.Single((await ByDoiAsync("10.48550/arXiv.2101.00017")).Found).Record;

        Assert.Equal(("2101.00017", "Rivers hiss", "document"), (record.Arxiv?.Id, record.Title, record.Type.Csl));
        Assert.Equal("Lindqvist, Mira\n{Weir Team}", NameLines.Write(record.Authors));
    }

    [Fact]
    public async Task Crossref_is_asked_where_doi_org_fails()
    {
        Stub.Answers["doi"] = Stubbed.Status(500);
        Stub.Answers["crossref"] = Stubbed.Text(Stubbed.Example("crossref-work.json"), Stubbed.Json);

        var found = Assert.Single((await ByDoiAsync("10.5555/bridge.9")).Found);

        var record = found.Record;
        Assert.Equal(("crossref.org", "Under bridges at night"), (found.Service, record.Title));
        Assert.Equal(("paper-conference", PartialDate.Of(2019, 6)), (record.Type.Csl, record.Issued));
        Assert.Equal("Proceedings of the 3rd Water Colloquium", record.Venue);
        Assert.Equal(("9783161484100", "Editor"), (record.Isbn, record.Editors[0].Family));
        Assert.Equal(("van der", "Berg"), (record.Authors[0].Particle, record.Authors[0].Family));
        Assert.Equal(["/doi/10.5555/bridge.9", "/crossref/works/10.5555%2Fbridge.9"], Stub.Asked.Select(r => r.Path));
    }

    [Fact]
    public async Task DOI_that_is_unknown_is_not_asked_for_again()
    {
        var failure = (await ByDoiAsync()).Failure;

        Assert.Equal(new(LookupFailureKind.NotFound, "doi.org", "404"), failure);
        Assert.Single(Stub.Asked);
    }

    [Fact]
    public async Task ArXiv_gives_title_authors_and_day()
    {
        Stub.Answers["arxiv"] = Stubbed.Text(Stubbed.Example("arxiv.xml"), Stubbed.Atom);

        var found = Assert.Single((await ByArxivAsync()).Found);

        var record = found.Record;
        Assert.Equal(("arxiv.org", false), (found.Service, found.IsWithdrawn));
        Assert.Equal(@"Rivers hiss at $O(n \log n)$: an Étude", record.Title);
        Assert.Equal(
            "Lindqvist, Mira K.\nvan der Berg, Bo\n{O'Neil \\& Sons Collaboration}",
            NameLines.Write(record.Authors)
        );
        Assert.Equal((PartialDate.Of(2021, 1, 2), "2101.00017v2"), (record.Issued, $"{record.Arxiv}"));
        Assert.Equal(("10.5555/hiss.3", "Rivers hiss; some of them < 10 dB."), (record.Doi?.Name, record.Abstract));
        Assert.Equal([new ExtraField("primaryclass", "cs.SD")], record.Extra);
        Assert.Equal("/arxiv/api/query?max_results=1&id_list=2101.00017v2", Assert.Single(Stub.Asked).Path);
    }

    [Theory]
    [InlineData("arxiv-error.xml")]
    [InlineData("arxiv-empty.xml")]
    public async Task ArXiv_number_that_is_unknown_is_told(string feed)
    {
        Stub.Answers["arxiv"] = Stubbed.Text(Stubbed.Example(feed), Stubbed.Atom);

        Assert.Equal(new(LookupFailureKind.NotFound, "arxiv.org"), (await ByArxivAsync()).Failure);
    }

    [Fact]
    public async Task Paper_that_was_withdrawn_says_so()
    {
        Stub.Answers["arxiv"] = Stubbed.Text(Stubbed.Example("arxiv-withdrawn.xml"), Stubbed.Atom);

        var found = Assert.Single((await ByArxivAsync("2101.00018")).Found);

        Assert.Equal((true, "Rivers do not hiss"), (found.IsWithdrawn, found.Record.Title));
    }

    [Fact]
    public async Task Title_gives_candidates_the_likeliest_first()
    {
        Stub.Answers["crossref"] = Stubbed.Text(Stubbed.Example("crossref-search.json"), Stubbed.Json);

        var found = (await LookUp.ByTitleAsync("How to tell\nrain & 雨", default)).Found;

        Assert.Equal(
            ["10.5555/rain.1", "10.5555/rain.2", "10.5555/rain.4", "10.5555/rain.5"],
            found.Select(f => f.Record.Doi?.Name)
        );
        Assert.Equal(["Journal of Small Rivers", "RiverRxiv", null, "Noises"], found.Select(f => f.Record.Venue));
        Assert.Equal(("thesis", "University of Somewhere"), (found[2].Record.Type.Csl, found[2].Record.Publisher));
        Assert.EndsWith(
            "&query.bibliographic=How%20to%20tell%20rain%20%26%20%E9%9B%A8",
            Assert.Single(Stub.Asked).Path,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Title_that_nobody_knows_is_told()
    {
        Stub.Answers["crossref"] = Stubbed.Text("""{"message":{"items":[]}}""", Stubbed.Json);

        Assert.Equal(LookupFailureKind.NothingAlike, (await LookUp.ByTitleAsync("Rain", default)).Failure?.Kind);
    }
}
