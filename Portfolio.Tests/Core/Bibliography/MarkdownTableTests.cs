using Portfolio.Core.Bibliography;
using Portfolio.Core.Bibliography.MarkdownTables;
using Portfolio.Core.Dates;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Exchange.Import.GitHubReadme;
using Portfolio.Core.Papers;

namespace Portfolio.Tests.Core.Bibliography;

public class MarkdownTableTests
{
    [Fact]
    public void Row_has_the_linked_title_authors_venue_and_year_and_no_markup_of_their_own()
    {
        using var text = new StringWriter();
        RecordFile.Write(
            [
                new()
                {
                    Title = "A | B <script>\n*c*",
                    Authors =
                    [
                        new()
                        {
                            Family = "Gogh",
                            Particle = "van",
                            Given = "V.",
                        },
                        new() { Family = "赵", Given = "润松" },
                    ],
                    HasMoreAuthors = true,
                    Venue = "[V]",
                    Issued = PartialDate.Of(2018, 3),
                    YearSuffix = "b",
                    Links = RecordLinks.None.With(LinkKind.Url, "https://x.org/(a)"),
                },
                new() { CitationKey = "k", Links = RecordLinks.None.With(LinkKind.Url, "javascript:alert(1)") },
            ],
            RecordFormat.Markdown,
            text
        );

        Assert.Equal(
            """
            | Title | Authors | Venue | Year |
            |---|---|---|---|
            | [A \| B \<script\> \*c\*](<https://x.org/(a)>) | V. van Gogh, 赵润松 et al. | \[V\] | 2018b |
            | k |  |  |  |

            """,
            text.ToString()
        );
    }

    [Fact]
    public void Table_with_sections_reads_back_as_the_same_list_of_a_readme()
    {
        using var text = new StringWriter();
        text.Write("## Have read\n\n");
        MarkdownTable.Write(
            [
                ("Survey", new() { Title = "Open-domain Dialogue", Issued = PartialDate.Of(2020) }),
                (
                    "LLMs",
                    new()
                    {
                        Title = "Few-Shot Learners",
                        Links = RecordLinks.None.With(LinkKind.Url, "https://x.org/gpt3"),
                    }
                ),
                (
                    null,
                    new()
                    {
                        Title = "BLEU",
                        Issued = PartialDate.Of(2002),
                        YearSuffix = "a",
                    }
                ),
            ],
            "Other",
            text
        );

        var reading = new GitHubReadmeReader().Read(new SourceText("README.md", text.ToString()));

        var papers = reading.Entries.Select(found => found.Entry).OfType<Paper>().ToList();
        Assert.Equal(["Survey", "LLMs", "Other"], papers.Select(paper => paper.Section?.Title.ToString()));
        Assert.Equal(
            [("Open-domain Dialogue", "2020", ""), ("Few-Shot Learners", null, ""), ("BLEU", "2002", "a")],
            papers.Select(paper => (paper.Title, paper.Issued?.ToString(), paper.YearSuffix))
        );
        Assert.Equal("https://x.org/gpt3", Assert.Single(papers[1].Links).Url);
    }
}
