using Portfolio.Core.Bibliography;

namespace Portfolio.Tests.Core.Bibliography;

public class IdentifierTests
{
    [Theory]
    [InlineData("0000-0002-1825-0097", "0000-0002-1825-0097")]
    [InlineData("https://orcid.org/0000-0002-1694-233x", "0000-0002-1694-233X")]
    [InlineData("0000-0002-1825-0098", null)]
    [InlineData("0000000218250097", null)]
    [InlineData(null, null)]
    public void Orcid_is_one_only_with_its_check_digit(string? text, string? id) =>
        Assert.Equal((id is not null, id), (Orcid.TryParse(text, out var orcid), orcid?.Id));

    [Theory]
    [InlineData("10.1000/182", true)]
    [InlineData("DOI: 10.1000/182", true)]
    [InlineData("10.1/x", false)]
    [InlineData("https://example.org/10.1000/182", false)]
    [InlineData("", false)]
    public void Doi_begins_with_its_registrant(string text, bool isDoi) =>
        Assert.Equal(isDoi, Doi.TryParse(text, out _));

    [Fact]
    public void Identifiers_lead_to_their_addresses()
    {
        Assert.True(Doi.TryParse("DOI:10.1000/ABC", out var doi));
        Assert.True(ArxivId.TryParse("arXiv:1706.03762v5 [cs.CL]", out var arxiv));

        Assert.Equal("https://doi.org/10.1000/abc", doi.Url);
        Assert.Equal(("1706.03762", 5, "https://arxiv.org/abs/1706.03762v5"), (arxiv.Id, arxiv.Version, arxiv.Url));
    }

    [Theory]
    [InlineData("volume 1706.03762")]
    [InlineData("1706.037")]
    [InlineData("https://example.org/abs/1706.03762")]
    public void Number_alone_is_no_arxiv_id_within_text(string text) => Assert.False(ArxivId.TryFind(text, out _));
}
