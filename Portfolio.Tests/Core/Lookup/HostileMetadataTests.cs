using System.Text.Json;
using Portfolio.Core.Bibliography;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Lookup;

public sealed class HostileMetadataTests(ServiceStub stub, TestDatabase database) : AskedServices(stub, database)
{
    [Theory]
    [InlineData("A <script>alert(1)</script>title", "A title")]
    [InlineData("A <img src=x onerror=alert(1)>title", "A title")]
    [InlineData("A &lt;script&gt; that is text", "A <script> that is text")]
    [InlineData("p < 0.05 and x>1", "p < 0.05 and x>1")]
    [InlineData("AT&amp;T &#x4E2D;文", "AT&T 中文")]
    [InlineData("one\u0000\u0007two\u202Ethree\u200B\uFEFF \t\r\n four", "onetwothree four")]
    [InlineData("H<sub>2</sub>O, 10<sup>−6</sup>, x<sub>max</sub>, N<sup>AB</sup>", "H₂O, 10⁻⁶, xₘₐₓ, N^{AB}")]
    [InlineData("<mml:math><mml:msup><mml:mi>E</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:math> law", "E² law")]
    [InlineData("<math alttext=\"\\alpha_s\"><mi>α</mi></math> runs", "$\\alpha_s$ runs")]
    [InlineData("E\u0301tude", "Étude")]
    [InlineData("<jats:p>open <b>and <i>open", "open and open")]
    public async Task Title_is_plain_text(string told, string read) =>
        Assert.Equal(read, (await RecordAsync(JsonSerializer.Serialize(new { title = told }))).Title);

    [Fact]
    public async Task Half_a_character_is_no_record()
    {
        Stub.Answers["doi"] = Stubbed.Text("{\"title\":\"\\ud800 x\"}");

        Assert.NotNull((await ByDoiAsync()).Failure);
    }

    [Fact]
    public async Task Nest_of_markup_is_read_as_far_as_it_makes_sense()
    {
        var nest = string.Concat(Enumerable.Repeat("<jats:sec>", 100_000));

        var record = await RecordAsync(
            JsonSerializer.Serialize(new { title = "Rain", @abstract = "wet " + nest + "deep" })
        );

        Assert.Equal("wet", record.Abstract);
    }

    [Fact]
    public async Task Three_thousand_authors_are_read()
    {
        var author = Enumerable.Range(0, 3_000).Select(i => new { family = $"Müller {i}", given = "J. & K." });

        var record = await RecordAsync(JsonSerializer.Serialize(new { title = "Atlas", author }));

        Assert.Equal(
            (3_000, false, "Müller 2999"),
            (record.Authors.Count, record.HasMoreAuthors, record.Authors[^1].Family)
        );
    }

    [Theory]
    [InlineData("[[0, 13, 45]]", null)]
    [InlineData("[[99999]]", null)]
    [InlineData("[[null]]", null)]
    [InlineData("[]", null)]
    [InlineData("\"May\"", null)]
    [InlineData("[[2019, 13, 45]]", "2019")]
    [InlineData("[[2019, 2, 30]]", "2019-02")]
    [InlineData("[[\"2019\", \"02\", 28]]", "2019-02-28")]
    public async Task Date_is_kept_as_far_as_there_is_such_a_day(string parts, string? read)
    {
        var record = await RecordAsync($$$"""{"title":"Rain","issued":{"date-parts":{{{parts}}}}}""");

        Assert.Equal(read, record.Issued?.ToString());
    }

    [Fact]
    public async Task What_is_no_such_field_is_left_out()
    {
        var record = await RecordAsync(
            """
            {"title":["Rain","Regen"],"volume":{"x":1},"issue":7,"page":["1-2"],"DOI":"no doi","type":"javascript:x",
             "author":[1,null,{},{"family":"<b>Ada</b>","ORCID":"0000-0000-0000-0002"},{"given":"Bo"}],"editor":"nobody",
             "language":"a language whose name is longer than any tag is","ISBN":[],"institution":[],"publisher":null}
            """
        );

        Assert.Equal(("Rain", null, "7", "1-2"), (record.Title, record.Volume, record.Issue, record.Pages));
        Assert.Equal((null, "document", null, null), (record.Doi, record.Type.Csl, record.Language, record.Isbn));
        Assert.Equal("Ada\n{Bo}", NameLines.Write(record.Authors));
    }
}
