using Portfolio.Core.Bibliography;
using Portfolio.Core.Dates;

namespace Portfolio.Tests.Core.Bibliography;

public sealed class CoinsTests
{
    [Fact]
    public void An_article_says_where_it_stands()
    {
        var record = new BibliographicRecord
        {
            Type = PublicationType.FromBibtex("article"),
            Title = "Rain & weirs",
            Authors =
            [
                new()
                {
                    Given = "Ludwig",
                    Particle = "van",
                    Family = "Example",
                },
                new() { Literal = "水利组" },
            ],
            Venue = "River Letters",
            Volume = "3",
            Issue = "2",
            Pages = "11-19",
            Issued = PartialDate.Of(2026, 3),
            Doi = Doi.TryParse("10.1000/a_b", out var doi) ? doi : null,
        };

        Assert.Equal(
            "ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Ajournal&rft.genre=article"
                + "&rft.atitle=Rain+%26+weirs&rft.jtitle=River+Letters&rft.volume=3&rft.issue=2&rft.pages=11-19"
                + "&rft.date=2026-03&rft.au=van+Example%2C+Ludwig&rft.au=%E6%B0%B4%E5%88%A9%E7%BB%84"
                + "&rft_id=info%3Adoi%2F10.1000%2Fa_b",
            Coins.Of(record)
        );
    }

    [Theory]
    [InlineData("phdthesis", "mtx%3Adissertation", "rft.title=T&rft.inst=U")]
    [InlineData("book", "mtx%3Abook&rft.genre=book", "rft.btitle=T&rft.pub=U")]
    [InlineData("inproceedings", "rft.genre=proceeding", "rft.atitle=T&rft.btitle=V&rft.pub=U")]
    [InlineData("incollection", "rft.genre=bookitem", "rft.atitle=T&rft.btitle=V&rft.pub=U")]
    [InlineData("misc", "rft.genre=document", "rft.atitle=T&rft.jtitle=V&rft.pub=U")]
    public void Each_kind_has_its_terms(string type, string kind, string fields)
    {
        var coins = Coins.Of(
            new()
            {
                Type = PublicationType.FromBibtex(type),
                Title = "T",
                Venue = type is "phdthesis" or "book" ? null : "V",
                Publisher = "U",
            }
        );

        Assert.Contains(kind, coins, StringComparison.Ordinal);
        Assert.Contains(fields, coins, StringComparison.Ordinal);
    }
}
