using Portfolio.Core.Essays;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Exchange.Import.GitHubReadme;
using Portfolio.Core.Focus;
using Portfolio.Core.Papers;
using Portfolio.Core.Profiles;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Exchange.Import;

/// <summary>A real profile README, as it was damaged and as it was before, and long lists of papers.</summary>
public class ReadmeSeedTests
{
    private const string Whole = "004_*.repaired.md";
    private const string Damaged = "004_*.txt";

    [SeedFact]
    public void Damaged_readme_reads_like_the_whole_one()
    {
        var whole = Read("seeds", Whole);
        var damaged = Read("seeds", Damaged);

        Assert.Equal(
            Entries<Paper>(whole).Select(paper => paper.Title),
            Entries<Paper>(damaged).Select(paper => paper.Title)
        );
        Assert.Equal(
            whole.Entries.Select(found => (found.Line, found.Entry.GetType())),
            damaged.Entries.Select(found => (found.Line, found.Entry.GetType()))
        );
        Assert.Equal("赵润\uFFFD", Assert.Single(Entries<Profile>(damaged)).Name["zh-Hans"]);
        Assert.All(Entries<Essay>(damaged), essay => Assert.Equal(["zh-Hans"], essay.Title.Languages));
    }

    [SeedFact]
    public void Readme_gives_the_name_in_both_scripts_and_what_is_done()
    {
        var reading = Read("seeds", Whole);

        var profile = Assert.Single(Entries<Profile>(reading));
        Assert.Equal(("Runsong Zhao", "赵润松"), (profile.Name["en"], profile.Name["zh-Hans"]));
        Assert.StartsWith("I'm Runsong Zhao", profile.Bio["en"], StringComparison.Ordinal);
        Assert.Equal(
            [3, 2, 0],
            Enum.GetValues<FocusState>().Select(state => Entries<FocusItem>(reading).Count(item => item.State == state))
        );
    }

    [SeedFact]
    public void Twenty_five_rows_in_five_sections_are_twenty_four_papers()
    {
        var reading = Read("seeds", Whole);

        var papers = Entries<Paper>(reading);
        var notes = reading.Remarks.Where(remark => remark.Text.Contains("Note", StringComparison.Ordinal)).ToList();
        Assert.Equal(
            ["Survey", "Dialogue system", "LLMs", "Reinforcement learning", "other"],
            Entries<ReadingSection>(reading).Select(s => s.Title.ToString())
        );
        Assert.Equal([4, 10, 4, 1, 5], papers.GroupBy(paper => paper.Section!.Slug).Select(section => section.Count()));
        Assert.Equal((24, 1), (papers.Count, notes.Count));
        Assert.All(papers, paper => Assert.Equal(ReadingStatus.Read, paper.Status));
        Assert.Equal(papers.Count, papers.Select(paper => paper.Slug).Distinct().Count());
        Assert.Contains(
            "Personalizing",
            papers.Single(paper => !paper.Notes.IsEmpty).Notes["en"],
            StringComparison.Ordinal
        );
    }

    [SeedFact]
    public void Year_author_and_short_name_are_taken_out_of_titles()
    {
        var papers = Entries<Paper>(Read("seeds", Whole));

        Assert.Equal(16, papers.Count(paper => paper.Issued is not null));
        Assert.Equal(
            ["Zhang", "Ghazvininejad", "Ju", "Radford", "Feng", "Feng"],
            papers.SelectMany(paper => paper.Authors).Select(author => author.Family)
        );
        Assert.Equal(
            ["GPT2", "instructGPT", "PPO", "transformer", "latent diffusion"],
            papers.Select(paper => paper.ShortName).Where(name => name.Length > 0)
        );
        Assert.Equal(["b", "a"], papers.Select(paper => paper.YearSuffix).Where(suffix => suffix.Length > 0));
        Assert.Contains(papers, paper => paper.Title == "GPT3 Language Models are Few-Shot Learners");
        Assert.Contains(papers, paper => paper.CitationKey == "zhang2020amodeling");
    }

    [SeedFact]
    public void Chinese_story_and_vision_are_essays_and_the_comment_is_nowhere()
    {
        var reading = Read("seeds", Whole);

        Assert.Equal(
            [("个人经历", "ge-ren-jing-li"), ("未来的设想", "wei-lai-de-she-xiang")],
            Entries<Essay>(reading).Select(essay => (essay.Title["zh-Hans"]!, essay.Slug))
        );
        Assert.Equal([1, 3], reading.LeftOut.Select(left => left.Line));
        reading.LeftOut.Clear();
        Assert.DoesNotContain("1azybug", ReadingText.Of(reading), StringComparison.Ordinal);
    }

    [SeedFact]
    public void Long_lists_of_papers_are_read_once_each()
    {
        foreach (var list in new[] { "PLMpapers.md", "Awesome-LLM.md" })
        {
            var papers = Entries<Paper>(Read("samples/lists", list));

            Assert.InRange(papers.Count, 50, 500);
            Assert.Equal(papers.Count, papers.Select(paper => paper.CitationKey).Distinct().Count());
            Assert.Contains(
                papers,
                paper =>
                    paper.ArxivId == "1706.03762"
                    || paper.Title.StartsWith("BERT: Pre-training", StringComparison.Ordinal)
            );
        }
    }

    private static List<TEntry> Entries<TEntry>(SourceReading reading) =>
        [.. reading.Entries.Select(found => found.Entry).OfType<TEntry>()];

    private static SourceReading Read(string folder, string pattern)
    {
        var source = Seeds.Read(folder, pattern);
        var reader = new GitHubReadmeReader();
        Assert.True(reader.Recognises(source));
        return reader.Read(source);
    }
}
