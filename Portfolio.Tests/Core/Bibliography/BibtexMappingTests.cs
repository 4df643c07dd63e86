using Portfolio.Core.Bibliography;

namespace Portfolio.Tests.Core.Bibliography;

public class BibtexMappingTests
{
    public static TheoryData<string, string> Dates => ExampleFile.Arrows("dates.txt");
    public static TheoryData<string, string> Identifiers => ExampleFile.Arrows("identifiers.txt");

    [Theory]
    [MemberData(nameof(Dates))]
    public void Date_reads_as_in_the_examples(string fields, string expected)
    {
        var (record, problems) = Read($"@misc{{k, {fields}}}");

        Assert.Equal(expected, $"{record.Issued}{record.YearSuffix}{Left(record, problems)}");
        Assert.Equal(record, Again(record));
    }

    [Theory]
    [MemberData(nameof(Identifiers))]
    public void Identifiers_read_as_in_the_examples(string fields, string expected)
    {
        var (record, problems) = Read($"@article{{k, {fields}}}");

        Assert.Equal(
            expected,
            $"{record.Doi} {record.Arxiv}{Left(record, problems)}".Trim().Replace("  ", " ", StringComparison.Ordinal)
        );
        Assert.Equal(record, Again(record));
    }

    [Theory]
    [InlineData("abbr", "NeurIPS")]
    [InlineData("selected", "true")]
    [InlineData("preview", "brownian_motion~1.gif")]
    [InlineData("award", "**Best** paper, 5% of all & more")]
    [InlineData("award_name", "Nobel Prize")]
    [InlineData("annotation", "* Equal contribution<br>† Advisor")]
    [InlineData("additional_info", ". *More* can be [found here](https://x.org/#a_b)")]
    [InlineData("google_scholar_id", "qyhmnyLat1gC:_x")]
    [InlineData("bibtex_show", "true")]
    [InlineData("hal", "hal-01234")]
    [InlineData("pmid", "123")]
    [InlineData("inspirehep_id", "3255")]
    [InlineData("altmetric", "248277")]
    [InlineData("dimensions", "true")]
    [InlineData("note", "In Chinese")]
    [InlineData("location", "New Jersey")]
    [InlineData("edition", "")]
    public void Field_without_a_property_is_kept_and_written_again(string name, string text)
    {
        var record = new BibliographicRecord { CitationKey = "k", Extra = [new(name, text)] };

        Assert.Equal(record, Again(record));
    }

    [Theory]
    [InlineData("url", LinkKind.Url)]
    [InlineData("html", LinkKind.Html)]
    [InlineData("pdf", LinkKind.Pdf)]
    [InlineData("code", LinkKind.Code)]
    [InlineData("slides", LinkKind.Slides)]
    [InlineData("poster", LinkKind.Poster)]
    [InlineData("video", LinkKind.Video)]
    [InlineData("website", LinkKind.Site)]
    [InlineData("supp", LinkKind.Supplement)]
    [InlineData("blog", LinkKind.Blog)]
    public void Link_is_found_however_it_is_wrapped(string field, LinkKind kind)
    {
        const string link = "https://x.org/~a_b?c=%20&d#e";
        string[] forms =
        [
            link,
            $"\\url{{{link}}}",
            $"\\href{{{link}}}{{here}}",
            $"<a href=\"{link}\">here</a>",
            "https://x.org/~a\\_b?c=\\%20{\\&}d\\#e",
            "https://x.org/\n  ~a_b?c=%20&d#e",
        ];
        foreach (var form in forms)
        {
            var (record, _) = Read($"@misc{{k, {field} = {{{form}}}}}");

            Assert.Equal(link, record.Links[kind]);
            Assert.Equal([(kind, link)], record.Links.All());
            Assert.Empty(record.Extra);
        }
    }

    [Theory]
    [InlineData("@article{k, journal = {J}, booktitle = {B}}", "J", "booktitle")]
    [InlineData("@inproceedings{k, journal = {J}, booktitle = {B}}", "B", "journal")]
    [InlineData("@article{k, journaltitle = {J}}", "J", null)]
    public void Venue_is_the_field_that_fits_the_type(string source, string venue, string? left)
    {
        var (record, _) = Read(source);

        Assert.Equal((venue, left), (record.Venue, record.Extra.SingleOrDefault()?.Name));
    }

    [Theory]
    [InlineData("@phdthesis{k,\n  school = {U},\n}\n")]
    [InlineData("@techreport{k,\n  institution = {U},\n}\n")]
    [InlineData("@manual{k,\n  organization = {U},\n}\n")]
    [InlineData("@book{k,\n  publisher = {U},\n}\n")]
    public void Publisher_goes_by_the_name_the_type_gives_it(string source)
    {
        var (record, _) = Read(source);

        Assert.Equal("U", record.Publisher);
        Assert.Equal(source, BibtexWriter.Write(record));
    }

    [Theory]
    [InlineData("1--5", "1-5", "1--5")]
    [InlineData("1-5", "1-5", "1--5")]
    [InlineData("1 – 5, 7---9", "1-5, 7-9", "1--5, 7--9")]
    [InlineData("S-12--S-15", "S-12–S-15", "S-12--S-15")]
    [InlineData("e17", "e17", "e17")]
    public void Page_ranges_have_one_form(string latex, string pages, string written)
    {
        var (record, _) = Read($"@article{{k, pages = {{{latex}}}}}");

        Assert.Equal(pages, record.Pages);
        Assert.Contains($"pages = {{{written}}}", BibtexWriter.Write(record), StringComparison.Ordinal);
    }

    [Fact]
    public void Orcids_stand_in_a_field_beside_the_names()
    {
        const string source =
            "@misc{k,\n  author = {Doe, J. and Carberry, Josiah},\n  authororcid = {2: 0000-0002-1825-0097},\n}\n";

        var (record, _) = Read(source);

        Assert.Equal(
            [null, "https://orcid.org/0000-0002-1825-0097"],
            record.Authors.Select(author => author.Orcid?.Url)
        );
        Assert.Equal(source, BibtexWriter.Write(record));
    }

    [Fact]
    public void Orcids_that_are_wrong_stay_text()
    {
        var (record, _) = Read("@misc{k, author = {Doe, J.}, authororcid = {1: 0000-0002-1825-0098}}");

        Assert.Equal(new ExtraField("authororcid", "1: 0000-0002-1825-0098"), Assert.Single(record.Extra));
    }

    [Fact]
    public void Unknown_command_is_told_with_its_field_and_line()
    {
        var (record, problems) = Read("@misc{k,\n  title = {A \\foo{b}},\n}");

        Assert.Equal("A b", record.Title);
        Assert.Equal(
            new(2, 3, new("The LaTeX command {0} in '{1}' is not known; its text is kept.", @"\foo", "title")),
            Assert.Single(problems)
        );
    }

    private static (BibliographicRecord Record, List<RecordProblem> Problems) Read(string source)
    {
        var problems = new List<RecordProblem>();
        var record = BibtexMapping.ToRecord(Assert.Single(BibtexReader.Read(source).Entries), problems);
        return (record with { Source = null }, problems);
    }

    private static BibliographicRecord Again(BibliographicRecord record) => Read(BibtexWriter.Write(record)).Record;

    private static string Left(BibliographicRecord record, List<RecordProblem> problems) =>
        string.Concat(record.Extra.Select(field => $" {field.Name}={field.Text}")) + (problems.Count > 0 ? " !" : "");
}
