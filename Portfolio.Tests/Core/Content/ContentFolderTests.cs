using Portfolio.Core.Content;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;

namespace Portfolio.Tests.Core.Content;

public sealed class ContentFolderTests
{
    [Fact]
    public void Paper_is_its_file_its_section_and_its_record_together()
    {
        var folder = Read(
            ("papers/a.md", "---\ncitation_key: a2020\nsection: llms\nstatus: reading\n---\n"),
            ("papers.bib", "@misc{a2020, title = {On Reading}, year = {2020b}}"),
            ("reading-sections/llms.md", "---\nslug: llms\ntitle:\n  en: Models\n---\n")
        );

        Assert.Empty(folder.Problems);
        var paper = Assert.Single(folder.Entries.Select(e => e.Entry).OfType<Paper>());
        Assert.Equal("On Reading", paper.Title);
        Assert.Equal((2020, "b"), (paper.Issued!.Year, paper.YearSuffix));
        Assert.Equal(ReadingStatus.Reading, paper.Status);
        Assert.Equal("Models", paper.Section!.Title["en"]);
    }

    [Fact]
    public void Record_that_no_file_speaks_of_is_a_paper_to_read()
    {
        var folder = Read(("papers.bib", "@misc{a2020, title = {On Reading}}"));

        Assert.Empty(folder.Problems);
        var paper = Assert.IsType<Paper>(Assert.Single(folder.Entries).Entry);
        Assert.Equal(("a2020", PublicationState.Published), (paper.Slug, paper.State));
        Assert.Equal(ReadingStatus.ToRead, paper.Status);
    }

    [Fact]
    public void Paper_without_a_record_is_told()
    {
        var folder = Read(("papers/a.md", "---\ncitation_key: a2020\n---\n"));

        Assert.Equal(
            [
                new FileProblem(
                    "papers/a.md",
                    1,
                    "papers.bib has no record 'a2020', so the paper has no title; it is left out."
                ),
            ],
            folder.Problems
        );
    }

    [Fact]
    public void Second_file_of_a_citation_key_is_told_and_left_out()
    {
        var folder = Read(
            ("papers/a.md", "---\ncitation_key: a2020\n---\n"),
            ("papers/b.md", "---\ncitation_key: a2020\n---\n"),
            ("papers.bib", "@misc{a2020, title = {On Reading}}")
        );

        Assert.Equal(
            [new FileProblem("papers/b.md", 1, "The citation key 'a2020' is another file's; this one is left out.")],
            folder.Problems
        );
        Assert.Equal("papers/a.md", Assert.Single(folder.Entries).Path);
    }

    [Theory]
    [InlineData("esays/a.md")]
    [InlineData("essays/a.txt")]
    [InlineData("README.md")]
    public void File_of_an_unknown_name_is_told(string path)
    {
        var folder = Read((path, "---\nslug: a\n---\n"));

        Assert.Empty(folder.Entries);
        Assert.Equal(
            [new FileProblem(path, 1, "Nothing is read from a file of this name; check its folder.")],
            folder.Problems
        );
    }

    [Fact]
    public void File_that_cannot_be_read_does_not_hide_the_others()
    {
        var folder = Read(("essays/a.md", "Hello"), ("essays/b.md", "---\nslug: b\n---\nHello\n"));

        Assert.Equal("essays/b.md", Assert.Single(folder.Entries).Path);
        Assert.Equal(("essays/a.md", 1), folder.Problems.Select(p => (p.Path, p.Line)).Single());
    }

    [Fact]
    public void Newer_format_is_refused_by_its_number()
    {
        var folder = Read(("settings.md", "---\nformat: 2\n---\n"));

        var problem = Assert.Single(folder.Problems);
        Assert.Contains("Format 2 is not known to this version", $"{problem.Reason}", StringComparison.Ordinal);
    }

    private static ContentFolder Read(params (string Path, string Text)[] files) =>
        ContentFolder.Read(files.ToDictionary(f => f.Path, f => f.Text), "en");
}
