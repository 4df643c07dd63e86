using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Exchange.Import.Pasted;
using Portfolio.Core.Papers;

namespace Portfolio.Tests.Core.Exchange.Import;

/// <summary>What is read out of whatever somebody pastes: only what the text itself says.</summary>
public sealed class PastedTextTests
{
    [Theory]
    [InlineData("10.1038/S41586-020-2649-2", "doi:10.1038/s41586-020-2649-2")]
    [InlineData("doi:10.1000/182", "doi:10.1000/182")]
    [InlineData("https://doi.org/10.1000/182", "doi:10.1000/182")]
    [InlineData("https://dl.acm.org/doi/pdf/10.1145/3292500.3330701", "doi:10.1145/3292500.3330701")]
    [InlineData("https://onlinelibrary.wiley.com/doi/10.1002/asi.1/full", "doi:10.1002/asi.1")]
    [InlineData("1706.03762", "arXiv:1706.03762")]
    [InlineData("arXiv:1706.03762v5 [cs.CL]", "arXiv:1706.03762")]
    [InlineData("- <https://arxiv.org/pdf/1706.03762.pdf>", "arXiv:1706.03762")]
    [InlineData("https://huggingface.co/papers/1706.03762", "arXiv:1706.03762")]
    [InlineData("10.48550/arXiv.1706.03762", "arXiv:1706.03762")]
    [InlineData("https://openreview.net/forum?id=abc", "openreview.net/forum?id=abc")]
    [InlineData("https://aclanthology.org/P19-1001/", "aclanthology.org/P19-1001")]
    public void Address_or_number_alone_says_no_title_and_what_it_is_called_until_then(string text, string standIn)
    {
        var (paper, line, called) = Assert.Single(PastedText.Read("\n" + text + "\n").Papers);

        Assert.Equal(("", 2, standIn), (paper.Title, line, called));
        Assert.Equal(standIn.StartsWith("doi", StringComparison.Ordinal) ? standIn[4..] : "", paper.Doi);
        Assert.Equal(standIn.StartsWith("arXiv", StringComparison.Ordinal) ? "1706.03762" : "", paper.ArxivId);
        Assert.True(paper.IsIncomplete);
    }

    [Theory]
    [InlineData("1706.03762", 2017)]
    [InlineData("hep-th/9901001", 1999)]
    [InlineData("https://aclanthology.org/2020.acl-main.1", 2020)]
    [InlineData("https://aclanthology.org/P19-1001", 2019)]
    [InlineData("https://aclanthology.org/C65-1001", 1965)]
    public void Year_is_known_where_the_number_says_it(string text, int year) =>
        Assert.Equal(year, PastedText.Read(text).Papers[0].Paper.Issued?.Year);

    [Fact]
    public void Repository_is_a_program_by_its_name()
    {
        var paper = Assert.Single(PastedText.Read("https://github.com/someone/river-noise/tree/main").Papers).Paper;

        Assert.Equal(("river-noise", "software", "code"), (paper.Title, paper.Type, paper.Links[0].Kind));
    }

    // Title | authors | year | venue; a + behind the authors says that there are more.
    [Theory]
    [InlineData(
        "Example, A., van Sample, B. C., & Río-Tercero, D. (2017). Rivers are all you hear. Journal of Noise, 30, 1–9.",
        "Rivers are all you hear | Example A.; van Sample B. C.; Río-Tercero D. | 2017 | Journal of Noise"
    )]
    [InlineData("Example et al. (2020b). Of weirs.", "Of weirs | Example + | 2020 | ")]
    [InlineData("Example and Sample, 2020. Of weirs. In Water, 3.", "Of weirs | Example; Sample | 2020 | Water")]
    [InlineData(
        "A. Example, B. Sample, and C. Third, “Of weirs,” in Water Colloquium, 2019, pp. 1–2.",
        "Of weirs | Example A.; Sample B.; Third C. | 2019 | Water Colloquium"
    )]
    [InlineData(
        "Example, Ada, et al. \"Of weirs.\" Water letters 30 (2017).",
        "Of weirs | Example Ada + | 2017 | Water letters"
    )]
    [InlineData(
        "Example A, Sample BC, et al. Of weirs: a study[J]. Water letters, 2017, 30(2): 1-9.",
        "Of weirs: a study | Example A; Sample BC + | 2017 | Water letters"
    )]
    [InlineData("李四, 王小五. 听堰[J]. 水利学报, 2020, 43(2): 1-10.", "听堰 | 李四; 王小五 | 2020 | 水利学报")]
    [InlineData("[12] Example, A. (2017). Of weirs. https://doi.org/10.1000/182.", "Of weirs | Example A. | 2017 | ")]
    [InlineData("(2020b)Of weirs", "Of weirs |  | 2020 | ")]
    [InlineData("Of weirs (2020)", "Of weirs |  | 2020 | ")]
    [InlineData("“Of weirs”", "Of weirs |  |  | ")]
    // What only looks like a reference stays whole.
    [InlineData("A survey of rivers (2020) and what is new", "A survey of rivers (2020) and what is new |  |  | ")]
    [InlineData("What “good” water means", "What “good” water means |  |  | ")]
    [InlineData("Rivers, weirs and rain: a history", "Rivers, weirs and rain: a history |  |  | ")]
    [InlineData("<script>alert(1)</script> & Co", "<script>alert(1)</script> & Co |  |  | ")]
    public void Line_is_cut_only_where_its_shape_says_where(string line, string expected)
    {
        var paper = Assert.Single(PastedText.Read(line).Papers).Paper;

        var names = string.Join("; ", paper.Authors.Select(a => $"{a.Particle} {a.Family} {a.Given}".Trim()));
        var read =
            $"{paper.Title} | {names}{(paper.HasMoreAuthors ? " +" : "")} | {paper.Issued?.Year} | {paper.Venue}";
        Assert.Equal(expected, read);
        Assert.Equal(line, paper.SourceText);
    }

    [Fact]
    public void Identifiers_within_a_line_are_taken_out_of_its_title()
    {
        var paper = PastedText.Read("Of weirs, arXiv:1801.00001v2, https://code.example/weirs").Papers[0].Paper;

        Assert.Equal(("Of weirs", "1801.00001", 2), (paper.Title, paper.ArxivId, paper.ArxivVersion));
        Assert.Equal("https://code.example/weirs", Assert.Single(paper.Links).Url);
    }

    [Fact]
    public void Each_line_is_a_paper_and_one_that_goes_on_is_put_together()
    {
        var read = PastedText.Read(
            "1. On rivers\n2) On seas\n\n- [x] On hydro-\nlogy and\nother things\n---\n2. https://a.example/b.pdf"
        );

        Assert.Equal(
            ["On rivers 1", "On seas 2", "On hydrology and other things 4", " 8"],
            read.Papers.Select(p => $"{p.Paper.Title} {p.Line}")
        );
        Assert.Equal(ReadingStatus.Read, read.Papers[2].Paper.Status);
        Assert.Equal("pdf", read.Papers[3].Paper.Links[0].Kind);
        Assert.Equal((7, "---"), (read.LeftOut.Single().Line, read.LeftOut.Single().Text));
    }

    [Fact]
    public void Lines_of_a_readme_are_read_as_an_import_reads_them_but_make_no_section()
    {
        var read = PastedText.Read(
            "## Survey\n- (2020)[On Rivers](https://arxiv.org/abs/2001.00001) ✅\n[On Seas](https://doi.org/10.1000/9)\n- https://arxiv.org/abs/2002.00002"
        );

        Assert.Equal(
            ["On Rivers 2001.00001", "On Seas ", " 2002.00002"],
            read.Papers.Select(p => $"{p.Paper.Title.Replace("(2020)", "")} {p.Paper.ArxivId}")
        );
        Assert.All(read.Papers, p => Assert.Null(p.Paper.Section));
        Assert.Contains(
            read.LeftOut,
            piece => piece.Line == 1 && piece.Text.Contains("Survey", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Row_of_a_table_is_read_without_its_header()
    {
        var found = Assert.Single(
            PastedText.Read("\n| 2022-12 | Hydrophones | [On Ice](https://a.example/ice) |").Papers
        );

        Assert.Equal(("On Ice", 2022), (found.Paper.Title, found.Paper.Issued?.Year));
        Assert.Contains("Hydrophones", found.Paper.Extra.Values);
    }

    [Fact]
    public void Records_are_read_and_what_is_wrong_is_told_by_line_and_column()
    {
        var read = PastedText.Read(
            "From my notes:\n@article{a, title={On Rivers}, author={Example, Ada}}\n@book{b, title={On Seas}, isbn={1}}\n"
        );

        Assert.Equal(["a 2", "b 3"], read.Papers.Select(p => $"{p.Paper.CitationKey} {p.Line}"));
        Assert.Equal((1, "From my notes:"), (read.LeftOut.Single().Line, read.LeftOut.Single().Text));

        var broken = PastedText.Read("@article{a, title={On Rivers}}\n@article{b, title={On\n");
        Assert.Contains(broken.Problems, p => p is { Line: 2, Column: > 0 });
    }

    [Theory]
    [InlineData("TY  - JOUR\nTI  - On Rivers\nAU  - Example, Ada\nPY  - 2020\nER  - \n")]
    [InlineData(
        "[\n  { \"type\": \"article-journal\", \"title\": \"On Rivers\", \"author\": [{ \"family\": \"Example\" }], \"issued\": { \"date-parts\": [[2020]] } } ]"
    )]
    public void Records_of_other_programs_are_known_by_their_shape(string text)
    {
        var paper = Assert.Single(PastedText.Read(text).Papers).Paper;

        Assert.Equal(("On Rivers", "Example", 2020), (paper.Title, paper.Authors[0].Family, paper.Issued?.Year));
    }

    [Fact]
    public void Too_much_is_refused_with_a_sentence_and_a_long_title_is_told()
    {
        Assert.Throws<SourceRefusedException>(() => PastedText.Read(new string('a', PastedText.Longest + 1)));
        Assert.Throws<SourceRefusedException>(() =>
            PastedText.Read(string.Join('\n', Enumerable.Range(0, PastedText.MostPapers + 1).Select(i => $"Paper {i}")))
        );

        var read = PastedText.Read(new string('a', PastedText.Longest));
        Assert.Empty(read.Papers);
        Assert.Equal(1, read.LeftOut.Single().Line);
    }

    [Theory]
    [InlineData("A")]
    [InlineData("Aa, ")]
    [InlineData("\"")]
    [InlineData("(2020) ")]
    [InlineData("A. [")]
    [InlineData("|")]
    [InlineData("[a](b) ")]
    [InlineData("@a{")]
    public void Hostile_text_is_read_in_time(string piece) =>
        Assert.NotNull(Record(() => PastedText.Read(string.Concat(Enumerable.Repeat(piece, 2_000 / piece.Length)))));

    private static object Record(Func<PastedText> read)
    {
        try
        {
            return read();
        }
        catch (SourceRefusedException refused)
        {
            return refused;
        }
    }
}
