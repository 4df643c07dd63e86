using Portfolio.Core.Dates;
using Portfolio.Core.Exchange.Duplicates;
using Portfolio.Core.Papers;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Exchange.Duplicates;

/// <summary>Which papers look like the same work, and which do not.</summary>
public sealed class FindDuplicatesTests : IAsyncLifetime
{
    private readonly TestDatabase database = new();
    private int count;

    public Task InitializeAsync() => database.InitializeAsync();

    public Task DisposeAsync() => database.DisposeAsync();

    // Title ; year ; author ; DOI ; arXiv id.
    [Theory]
    [InlineData("On Rivers;2017;Example;10.1000/1;", "Über Flüsse;1990;Other;10.1000/1;", "Doi")]
    [InlineData(
        "On Rivers;2017;Example;;1801.00001",
        "On rivers (v2);2019;Example;10.48550/arXiv.1801.00001;",
        "Arxiv"
    )]
    [InlineData(
        "On Rivers;2017;Example;10.48550/arxiv.1801.00001;1801.00001",
        "On rivers!;2018;Example;10.1000/1;",
        "Title"
    )]
    [InlineData("On Rivers;;;;", "On: rivers;2018;Example;;", "Title")]
    [InlineData("听堰;2020;李四;;", "听堰;2020;李;;", "Title")]
    [InlineData("On Rivers;2017;Example;;", "On Rivers;2019;Example;;", "")]
    [InlineData("Deep Water;2015;Example;;", "Deep Water;2016;Other;;", "")]
    [InlineData("On Rivers;2017;Example;;", "On Rivers, Part II;2017;Example;;", "")]
    [InlineData("On Rivers;2017;Example;;", "On Rivers (Extended);2017;Example;;", "")]
    [InlineData("On Rivers 2;2017;Example;;", "On Rivers 3;2017;Example;;", "")]
    [InlineData("[Note] On Rivers;2017;Example;;", "On Rivers;2017;Example;;", "")]
    [InlineData("…;2017;Example;;", "!;2017;Example;;", "")]
    public async Task Works_are_the_same_by_doi_then_arxiv_number_then_title_and_year(
        string one,
        string other,
        string by
    )
    {
        await AddAsync(Paper(one), Paper(other));

        Assert.Equal(by, string.Join(' ', (await FindAsync()).Select(p => p.By)));
    }

    [Fact]
    public async Task Three_of_one_work_are_two_pairs_and_what_was_said_to_be_two_is_none()
    {
        var papers = Enumerable.Range(0, 3).Select(_ => Paper("On Rivers;2017;Example;;")).ToArray();
        await AddAsync(papers);
        Assert.Equal([(0, 1), (0, 2)], await PlacesAsync(papers));

        await using (var db = database.Open())
        {
            db.Add(DistinctPapers.Of(papers[1].Key, papers[0].Key));
            await db.SaveChangesAsync();
        }

        Assert.Equal([(0, 2)], await PlacesAsync(papers));
    }

    [Fact]
    public async Task Thousands_of_one_title_are_not_compared_with_each_other()
    {
        await AddAsync([.. Enumerable.Range(0, 3_000).Select(i => Paper($"Editorial;2017;Name{i:0000};;"))]);

        Assert.Empty(await FindAsync());
    }

    private async Task<IEnumerable<(int, int)>> PlacesAsync(Paper[] papers) =>
        (await FindAsync()).Select(p =>
            (Array.FindIndex(papers, q => q.Id == p.First), Array.FindIndex(papers, q => q.Id == p.Second))
        );

    private async Task<IReadOnlyList<DuplicatePair>> FindAsync()
    {
        await using var db = database.Open();
        return await new FindDuplicates(db).RunAsync(default);
    }

    private async Task AddAsync(params Paper[] papers)
    {
        await using var db = database.Open();
        db.AddRange(papers);
        await db.SaveChangesAsync();
    }

    private Paper Paper(string text)
    {
        var parts = text.Split(';');
        var paper = new Paper
        {
            Slug = $"p{count++}",
            Title = parts[0],
            Issued = PartialDate.TryParse(parts[1], out var date) ? date : null,
            Doi = parts[3],
            ArxivId = parts[4],
        };
        if (parts[2].Length > 0)
            paper.Authors.Add(new() { Family = parts[2] });
        return paper;
    }
}
