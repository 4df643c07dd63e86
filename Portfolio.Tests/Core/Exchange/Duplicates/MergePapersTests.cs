using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Content;
using Portfolio.Core.Dates;
using Portfolio.Core.Exchange.Duplicates;
using Portfolio.Core.Focus;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Exchange.Duplicates;

/// <summary>One paper of two, and two of one again.</summary>
public sealed class MergePapersTests : IAsyncLifetime
{
    private readonly TestDatabase database = new();

    public async Task InitializeAsync()
    {
        await database.InitializeAsync();
        await using var db = database.Open();
        var (preprint, published) = (Preprint(), Published());
        db.AddRange(preprint, published, new FocusItem { AboutKey = preprint.Key });
        db.Add(
            new Redirect
            {
                Noun = nameof(Paper),
                Slug = "rivers-draft",
                EntryKey = preprint.Key,
                CreatedAt = default,
            }
        );
        await db.SaveChangesAsync();
    }

    public Task DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task Preprint_and_published_form_most_likely_become_the_published_record_with_all_that_was_said()
    {
        await MergeAsync(kept: "rivers2017");

        await using var db = database.Open();
        var paper = await db.Papers.Whole().SingleAsync();
        Assert.Equal(
            ("rivers2017", "Water", "10.1000/1", "1701.00001"),
            (paper.CitationKey, paper.Venue, paper.Doi, paper.ArxivId)
        );
        Assert.Equal(
            ("rivers2017", "2018", "2026-01", ReadingStatus.Read),
            (paper.Slug, $"{paper.Issued}", $"{paper.AddedOn}", paper.Status)
        );
        Assert.Equal("First.\n\nSecond.", paper.Notes["en"]);
        Assert.Equal(["noise", "water", "ice"], paper.Tags);
        Assert.Equal(
            ["pdf https://a.example/1", "code https://a.example/2"],
            paper.Links.Select(l => $"{l.Kind} {l.Url}")
        );
        Assert.Equal("https://a.example/3", paper.Extra["pdf2"]);
        Assert.Equal(["2026-02", "2026-03"], paper.ReadingEvents.Select(e => $"{e.FinishedOn}"));
        Assert.Equal(["Example", "Sample"], paper.Authors.Select(a => a.Family));
        Assert.Equal(paper.Key, (await db.Focus.SingleAsync()).AboutKey);
        Assert.Equal(
            [("rivers2018", paper.Key)],
            await db
                .Redirects.Where(r => r.MergedKey != null)
                .Select(r => ValueTuple.Create(r.Slug, r.EntryKey))
                .ToListAsync()
        );
    }

    [Theory]
    [InlineData("rivers2017", 2)]
    [InlineData("rivers2018", 3)]
    public async Task Taken_back_both_are_as_they_were_and_so_are_their_addresses(string kept, int entries)
    {
        var before = await StateAsync();

        var batch = await MergeAsync(kept);
        Assert.NotEqual(before, await StateAsync());
        await using (var db = database.Open())
            Assert.Equal(entries, (await new RestoreEntry(db).TakeBackAsync(batch, default)).Count);

        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task What_was_edited_since_stays_when_the_merge_is_taken_back()
    {
        var batch = await MergeAsync("rivers2018");
        await using (var db = database.Open())
        {
            (await db.Papers.SingleAsync()).Rating = 9;
            await db.SaveChangesAsync();
        }

        await using (var db = database.Open())
            await new RestoreEntry(db).TakeBackAsync(batch, default);

        await using var after = database.Open();
        Assert.Equal([null, 9], await after.Papers.OrderBy(p => p.Rating).Select(p => p.Rating).ToListAsync());
    }

    private async Task<Guid> MergeAsync(string kept)
    {
        await using var db = database.Open();
        var papers = await db.Papers.Whole().OrderBy(p => p.Slug != kept).ToListAsync();
        var choices = MergeFields.All.ToDictionary(f => f.Name, f => MergeDefaults.Of(f, papers[0], papers[1]));
        return await new MergePapers(db).RunAsync(papers[0], papers[1], choices, default);
    }

    private async Task<string> StateAsync()
    {
        await using var db = database.Open();
        var papers = await db.Papers.Whole().OrderBy(p => p.Slug).AsNoTracking().ToListAsync();
        foreach (var paper in papers)
            paper.UpdatedAt = default;
        var redirects = await db
            .Redirects.OrderBy(r => r.Slug)
            .Select(r => $"{r.Slug} {r.EntryKey} {r.MergedKey}")
            .ToListAsync();
        var focus = await db.Focus.Select(f => $"{f.AboutKey}").SingleAsync();
        return string.Join("\n\n", papers.Select(EntryFiles.Write).Concat(redirects).Append(focus));
    }

    private static Paper Preprint()
    {
        var paper = new Paper
        {
            Slug = "rivers2017",
            CitationKey = "rivers2017",
            Title = "On Rivers",
            Authors = [new() { Family = "Example" }],
            Issued = PartialDate.Of(2017),
            ArxivId = "1701.00001",
            Venue = "arXiv preprint",
            Status = ReadingStatus.Read,
            AddedOn = PartialDate.Of(2026, 1),
            ReadingEvents = [new() { FinishedOn = PartialDate.Of(2026, 2) }],
            Tags = ["noise", "water"],
            Links = [new() { Kind = "pdf", Url = "https://a.example/1" }],
            Notes = LocalizedText.Of("en", "First."),
        };
        paper.Publish(null);
        return paper;
    }

    private static Paper Published()
    {
        var paper = new Paper
        {
            Slug = "rivers2018",
            CitationKey = "rivers2018",
            Type = "article-journal",
            EntryType = "article",
            Title = "On rivers.",
            Authors = [new() { Family = "Example" }, new() { Family = "Sample", Position = 1 }],
            Issued = PartialDate.Of(2018),
            Doi = "10.1000/1",
            Venue = "Water",
            AddedOn = PartialDate.Of(2026, 5),
            ReadingEvents = [new() { FinishedOn = PartialDate.Of(2026, 3) }],
            Tags = ["water", "ice"],
            Links =
            [
                new() { Kind = "code", Url = "https://a.example/2" },
                new()
                {
                    Kind = "pdf",
                    Url = "https://a.example/3",
                    Position = 1,
                },
            ],
            Notes = LocalizedText.Of("en", "Second."),
        };
        paper.Publish(null);
        return paper;
    }
}
