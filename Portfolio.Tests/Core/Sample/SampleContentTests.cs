using Portfolio.Core.Bibliography;
using Portfolio.Core.Content;
using Portfolio.Core.Essays;
using Portfolio.Core.Focus;
using Portfolio.Core.Markup;
using Portfolio.Core.Pages;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Settings;
using Portfolio.Core.Work;
using Portfolio.Tests.Core.Content;

namespace Portfolio.Tests.Core.Sample;

public sealed class SampleContentTests
{
    public static TheoryData<string> EntryPaths => [.. SampleFiles.EntryPaths];

    [Fact]
    public void Sample_is_understood_to_the_last_line()
    {
        Assert.Empty(SampleFiles.Folder.Problems);
        Assert.Equal(SampleFiles.EntryPaths.Order(), SampleFiles.Folder.Entries.Select(e => e.Path).Order());
    }

    [Theory]
    [MemberData(nameof(EntryPaths))]
    public void Sample_file_is_just_what_would_be_written(string path)
    {
        var written = ContentText.Parse(EntryFiles.Write(SampleFiles.Entry(path)), "en");

        // A paper's record stands in papers.bib.
        var expected = new ContentText { FrontMatter = written.FrontMatter, Body = written.Body };
        Assert.Equal(expected.Write(), SampleFiles.Texts[path]);
    }

    [Fact]
    public void Records_are_just_as_they_would_be_written()
    {
        var problems = new List<RecordProblem>();
        var file = BibtexReader.Read(SampleFiles.Texts["papers.bib"]);

        var written = BibtexWriter.Write(file.Entries.Select(e => BibtexMapping.ToRecord(e, problems)));

        Assert.Empty(problems);
        Assert.Equal(written, SampleFiles.Texts["papers.bib"]);
    }

    [Fact]
    public void Site_is_in_English_and_Chinese_on_the_time_of_Shanghai()
    {
        var settings = Assert.Single(SampleFiles.All<SiteSettings>());

        Assert.Equal("Asia/Shanghai", settings.TimeZone);
        Assert.Equal(["en", "zh-Hans"], settings.Languages.OrderBy(l => l.Position).Select(l => l.Tag));
        Assert.Equal(["", "zh"], settings.Languages.OrderBy(l => l.Position).Select(l => l.Prefix));
        Assert.Contains("\nformat: 1\n", SampleFiles.Texts["settings.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_text_is_there_in_English_and_in_Chinese()
    {
        var texts = SampleFiles.EntryPaths.SelectMany(p => Values.Of(SampleFiles.Entry(p)).Where(IsLocalized)).ToList();

        Assert.NotEmpty(texts);
        Assert.All(texts, t => Assert.Matches("""^\S+ = {"en":".+","zh-Hans":".+"}$""", t));
    }

    [Fact]
    public void Every_key_is_a_UUID_of_version_7_and_used_once()
    {
        var keys = SampleFiles.All<Entry>().ConvertAll(e => e.Key);

        Assert.All(keys, k => Assert.Equal(7, k.Version));
        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.All(
            SampleFiles.EntryPaths,
            p => Assert.Contains("\nkey: ", SampleFiles.Texts[p], StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Everything_is_public_and_nothing_claims_a_day()
    {
        var entries = SampleFiles.All<PublicEntry>();

        Assert.All(entries, e => Assert.Equal(PublicationState.Published, e.State));
        Assert.All(entries, e => Assert.Null(e.PublishedAt));
        Assert.All(entries, e => Assert.Matches("^[a-z0-9-]{1,80}$", e.Slug));
        Assert.All(SampleFiles.All<WorkEntry>(), w => Assert.True(w is { Start: null, End: null, Ongoing: false }));
    }

    [Fact]
    public void Reading_list_has_24_read_works_in_five_sections_one_of_them_with_notes()
    {
        var papers = SampleFiles.All<Paper>();

        var perSection = papers.CountBy(p => p.Section!.Slug).ToDictionary();
        var expected = new Dictionary<string, int>
        {
            ["survey"] = 4,
            ["dialogue-system"] = 10,
            ["llms"] = 4,
            ["reinforcement-learning"] = 1,
            ["other"] = 5,
        };
        Assert.Equivalent(expected, perSection, strict: true);
        Assert.All(papers, p => Assert.Equal(ReadingStatus.Read, p.Status));
        Assert.Equal("zhang2018personalizing", Assert.Single(papers, p => !p.Notes.IsEmpty).CitationKey);
        Assert.All(
            papers.GroupBy(p => p.Section!.Slug),
            s => Assert.Equal(Enumerable.Range(1, s.Count()), s.Select(p => p.SectionPosition).Order())
        );
    }

    [Fact]
    public void Every_paper_has_a_bibliographic_record_and_every_record_a_paper()
    {
        var recorded = BibtexReader.Read(SampleFiles.Texts["papers.bib"]).Entries.Select(e => e.Key).ToList();

        Assert.Equal(24, recorded.Count);
        Assert.Equal(recorded.Order(), SampleFiles.All<Paper>().Select(p => p.CitationKey).Order());
    }

    [Fact]
    public void Focus_items_are_three_now_and_two_next_and_point_at_what_is_there()
    {
        var items = SampleFiles.All<FocusItem>();

        Assert.Equal(
            [FocusState.Now, FocusState.Now, FocusState.Now, FocusState.Next, FocusState.Next],
            items.OrderBy(i => i.Position).Select(i => i.State)
        );
        Assert.Equal(2, items.Count(i => i.AboutKey is not null));
        var keys = SampleFiles.All<Entry>().ConvertAll(e => (Guid?)e.Key);
        Assert.All(items.Where(i => i.AboutKey is not null), i => Assert.Contains(i.AboutKey, keys));
    }

    [Theory]
    [InlineData("## ")]
    [InlineData("- ")]
    [InlineData("> ")]
    [InlineData("| ")]
    [InlineData("```")]
    [InlineData("1. ")]
    [InlineData("[^")]
    public void Essays_show_what_the_typography_can_do_in_both_languages(string mark)
    {
        foreach (var language in new[] { "en", "zh-Hans" })
        {
            var lines = SampleFiles.All<Essay>().SelectMany(e => e.Body[language]!.Split('\n'));
            Assert.Contains(lines, l => l.StartsWith(mark, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_essay_and_page_is_rendered_without_a_warning_and_no_mark_of_emphasis_is_left()
    {
        var bodies = SampleFiles.All<Essay>().Select(e => e.Body).Concat(SampleFiles.All<Page>().Select(p => p.Body));

        var keys = SampleFiles.All<Paper>().Select(p => p.CitationKey).ToHashSet();

        foreach (var (language, source) in bodies.SelectMany(b => b.All()))
        {
            // Here no paper is known to the renderer, which says so of each key.
            var rendered = new MarkdownRenderer().Render(source, language);
            Assert.Null(rendered.Failure);
            Assert.Subset(keys, rendered.Citations.ToHashSet());
            Assert.Empty(rendered.Warnings.Except(rendered.Citations.Select(MarkupWarning.UnknownKey)));
            Assert.DoesNotContain("*", rendered.Html, StringComparison.Ordinal);
            Assert.DoesNotContain("[^", rendered.Html, StringComparison.Ordinal);
        }
    }

    private static bool IsLocalized(string value) => value.Contains(" = {\"", StringComparison.Ordinal);
}
