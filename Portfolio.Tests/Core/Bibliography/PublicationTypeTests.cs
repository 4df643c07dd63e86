using Portfolio.Core.Bibliography;

namespace Portfolio.Tests.Core.Bibliography;

public class PublicationTypeTests
{
    [Theory]
    [InlineData("article", null, "article-journal")]
    [InlineData("InProceedings", null, "paper-conference")]
    [InlineData("conference", null, "paper-conference")]
    [InlineData("incollection", null, "chapter")]
    [InlineData("phdthesis", null, "thesis")]
    [InlineData("techreport", null, "report")]
    [InlineData("unpublished", null, "manuscript")]
    [InlineData("online", null, "webpage")]
    [InlineData("misc", null, "document")]
    [InlineData("misc", "speech", "speech")]
    [InlineData("article", "article-newspaper", "article-newspaper")]
    [InlineData("zine", null, "document")]
    [InlineData("book", "nonsense", "book")]
    public void Entry_type_has_a_csl_type_and_survives(string type, string? subtype, string csl)
    {
        var found = PublicationType.FromBibtex(type, subtype);

        Assert.Equal((csl, type.ToLowerInvariant()), (found.Csl, found.Bibtex));
        Assert.Equal(found, PublicationType.FromBibtex(found.Bibtex, found.Subtype));
    }

    [Theory]
    [InlineData("article-journal", "article", null)]
    [InlineData("paper-conference", "inproceedings", null)]
    [InlineData("thesis", "thesis", null)]
    [InlineData("post-weblog", "misc", "post-weblog")]
    [InlineData("article-magazine", "article", "article-magazine")]
    [InlineData("nonsense", "misc", null)]
    public void Csl_type_has_an_entry_type(string csl, string type, string? subtype)
    {
        var found = PublicationType.FromCsl(csl);

        Assert.Equal((type, subtype), (found.Bibtex, found.Subtype));
    }

    [Fact]
    public void Newspaper_is_written_as_BibLaTeX_writes_it()
    {
        var record = new BibliographicRecord { CitationKey = "k", Type = PublicationType.FromCsl("article-newspaper") };

        Assert.Equal("@article{k,\n  entrysubtype = {newspaper},\n}\n", BibtexWriter.Write(record));
    }
}
