using Portfolio.Core.Content;
using Portfolio.Core.Essays;
using Portfolio.Core.Media;
using Portfolio.Core.Papers;
using Portfolio.Core.Profiles;
using Portfolio.Core.Publishing;

namespace Portfolio.Tests.Core.Content;

/// <summary>What is not understood is told with its line; what is understood is taken.</summary>
public sealed class ContentProblemTests
{
    [Theory]
    [InlineData(
        typeof(Essay),
        "slug: a\ntitel:\n  en: A",
        3,
        "The field 'titel' is not known here; check its spelling."
    )]
    [InlineData(typeof(Essay), "? [a, b]\n: c", 2, "The field '[ a, b ]' is not known here; check its spelling.")]
    [InlineData(typeof(Essay), "featured: maybe", 2, "featured: 'maybe' is neither true nor false.")]
    [InlineData(typeof(Essay), "key: 12", 2, "key: '12' is not a key (a UUID).")]
    [InlineData(
        typeof(Essay),
        "slug: a\nstate: done",
        3,
        "state: 'done' is none of draft, unlisted, scheduled, published."
    )]
    [InlineData(typeof(Essay), "state: scheduled", 2, "state: 'scheduled' needs the moment, in 'published'.")]
    [InlineData(
        typeof(Essay),
        "published: 2026-03-01",
        2,
        "published: a draft has no such moment; say 'state: published' as well."
    )]
    [InlineData(
        typeof(Essay),
        "created: 03/04/2026",
        2,
        "created: '03/04/2026' is not a moment such as 2026-03-01T09:30:00Z."
    )]
    [InlineData(
        typeof(Essay),
        "title: A",
        2,
        "The field 'title' must be a map of language and text, such as 'en: Hello' on a line below it."
    )]
    [InlineData(typeof(Essay), "title:\n  en: [a]", 3, "title: 'en' must have a single value.")]
    [InlineData(typeof(Essay), "tags: a", 2, "The field 'tags' must be a list.")]
    [InlineData(typeof(Essay), "tags:\n- a\n- b: c", 4, "tags: each item must be a single value.")]
    [InlineData(typeof(Essay), "slug:\n- a", 3, "The field 'slug' must be a single value.")]
    [InlineData(
        typeof(Paper),
        "added: last year",
        2,
        "added: 'last year' is not a date such as 2026, 2026-03 or 2026-03-01."
    )]
    [InlineData(typeof(Paper), "rating: good", 2, "rating: 'good' is not a whole number, or too large a one.")]
    [InlineData(
        typeof(Paper),
        "rating: 4294967298",
        2,
        "rating: '4294967298' is not a whole number, or too large a one."
    )]
    [InlineData(typeof(Paper), "rating: 11", 2, "rating: 11 is no rating: half stars are counted, from 1 to 10.")]
    [InlineData(
        typeof(Paper),
        "slug: a\nrating: 0",
        3,
        "rating: 0 is no rating: half stars are counted, from 1 to 10."
    )]
    [InlineData(typeof(Paper), "section: llms", 2, "section: there is no reading section 'llms'.")]
    [InlineData(typeof(Paper), "readings:\n- 2024", 3, "readings: each item must be a map of fields.")]
    [InlineData(
        typeof(Paper),
        "readings:\n- started: 2024\n  stars: 3",
        4,
        "The field 'stars' is not known here; check its spelling."
    )]
    [InlineData(typeof(Profile), "open_until: 2026-03", 2, "open_until: '2026-03' is not a day such as 2026-03-01.")]
    public void Wrong_field_is_told_with_its_line(Type noun, string yaml, int line, string sentence)
    {
        var (_, problems) = Read(noun, $"---\n{yaml}\n---\n");

        Assert.Equal([new ContentProblem(line, sentence)], problems);
    }

    [Theory]
    [InlineData("citation_key: {0}", 200)]
    [InlineData("badge: {0}", 40)]
    [InlineData("short_name: {0}", 80)]
    [InlineData("readings:\n- remark: {0}", 400)]
    public void Text_that_is_too_long_is_told_and_left_out(string yaml, int most)
    {
        static string File(string yaml, int length) =>
            $"---\n{yaml.Replace("{0}", new string('x', length), StringComparison.Ordinal)}\n---\n";

        var (paper, problems) = Read(typeof(Paper), File(yaml, most + 1));

        Assert.EndsWith(
            $": this has {most + 1} characters; at most {most} fit.",
            Assert.Single(problems).Sentence,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("xxx", EntryFiles.Write(paper), StringComparison.Ordinal);
        Assert.Empty(Read(typeof(Paper), File(yaml, most)).Problems);
    }

    [Fact]
    public void Fields_beside_a_wrong_one_are_taken()
    {
        var (entry, problems) = Read(
            typeof(Essay),
            "---\nslug: a\nfeatured: maybe\nstate: published\ntags: [x, [y]]\n---\n"
        );

        var essay = Assert.IsType<Essay>(entry);
        Assert.Equal(2, problems.Count);
        Assert.Equal("a", essay.Slug);
        Assert.Equal(PublicationState.Published, essay.State);
        Assert.Equal(["x"], essay.Tags);
    }

    [Fact]
    public void Text_below_a_noun_that_has_none_is_told_and_not_dropped_in_silence()
    {
        var (_, problems) = Read(typeof(MediaFile), "---\nfile_name: a.png\n---\nA picture of a cat.\n");

        Assert.Equal([new ContentProblem(4, "This kind of file has no text below its front matter.")], problems);
    }

    [Theory]
    [InlineData("slug: \"abc", 2, "The front matter is not YAML: ")]
    [InlineData("slug: a\nslug: b", 3, "The front matter is not YAML: ")]
    [InlineData("slug: *b", 2, "The front matter is not YAML: ")]
    [InlineData("- a\n- b", 1, "The front matter must be a map of fields.")]
    [InlineData("slug: a\n...\n# and\nslug: b", 1, "The front matter must be a map of fields.")]
    public void Front_matter_that_is_no_map_of_fields_is_refused(string yaml, int line, string sentence)
    {
        var refusal = Assert.Throws<ContentFormatException>(() => Read(typeof(Essay), $"---\n{yaml}\n---\n"));

        Assert.Equal(line, refusal.Line);
        Assert.StartsWith(sentence, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    public void Front_matter_of_brackets_is_refused_before_it_can_exhaust_the_stack(string bracket)
    {
        var brackets = string.Concat(Enumerable.Repeat(bracket, 100_000));

        var refusal = Assert.Throws<ContentFormatException>(() => Read(typeof(Essay), $"---\nslug: {brackets}\n---\n"));

        Assert.Equal(2, refusal.Line);
        Assert.Contains("nested too deeply", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-01", "2026-03-01T00:00:00Z")]
    [InlineData("2026-03-01T09:30Z", "2026-03-01T09:30:00Z")]
    [InlineData("2026-03-01T09:30:15+08:00", "2026-03-01T01:30:15Z")]
    [InlineData("2026-03-01T09:30:15.250", "2026-03-01T09:30:15.25Z")]
    public void Moment_is_read_with_its_offset_and_written_in_UTC(string read, string written)
    {
        var (entry, problems) = Read(typeof(Essay), $"---\nstate: published\npublished: {read}\n---\n");

        Assert.Empty(problems);
        Assert.Contains($"\npublished: {written}\n", EntryFiles.Write(entry), StringComparison.Ordinal);
    }

    private static (Entry Entry, List<ContentProblem> Problems) Read(Type noun, string file)
    {
        var problems = new List<ContentProblem>();
        var entry = EntryFiles.For(noun).Read(ContentText.Parse(file, "en"), ContentReferences.None, problems);
        return (entry, problems);
    }
}
