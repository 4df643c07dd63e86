using Portfolio.Core.Dates;
using Portfolio.Core.Papers;

namespace Portfolio.Tests.Support;

/// <summary>
/// The example site with a few papers more: each state a visitor may not see, and what a filter or an export could trip
/// over. For tests that only read.
/// </summary>
public sealed class PaperSite : IAsyncLifetime
{
    public const string Secret = "xyzzy";

    public SiteFactory Site { get; } = new();

    public async Task InitializeAsync()
    {
        await Site.ArrangeAsync(ExampleSite.Fill);
        await Site.ArrangeAsync(db =>
        {
            db.AddRange(Hidden("draft"), Hidden("unlisted"), Hidden("later"), Book(), Again(), OwnThesis());
        });
        await Site.ChangeAsync(db =>
        {
            db.Settings.Single().PublicUrl = "https://mira.example";
            var profile = db.Profiles.Single();
            profile.Coauthors = [new() { Names = "Ada Example; 例艾达", Url = "https://ada.example/" }];
            profile.ContributionMarks = [new() { Mark = "*", Meaning = ExampleSite.Both("equal work", "同等贡献") }];
            return Task.CompletedTask;
        });
    }

    public async Task DisposeAsync() => await Site.DisposeAsync();

    private Paper Hidden(string state)
    {
        var paper = new Paper
        {
            Slug = $"{Secret}-{state}",
            Title = $"{Secret} {state}",
            Status = ReadingStatus.Read,
            Issued = PartialDate.Of(1999),
            Tags = [Secret],
        };
        if (state == "unlisted")
            paper.Unlist();
        else if (state == "later")
            paper.Schedule(Site.Clock.Now.AddMinutes(1));
        return paper;
    }

    private static Paper Book()
    {
        var book = new Paper
        {
            Slug = "book",
            CitationKey = "book",
            Title = "</script><b>Ice & =1+1",
            Type = "book",
            EntryType = "book",
            Publisher = "Frost Press",
            Issued = PartialDate.Of(2010, 12, 31),
            Authors =
            [
                new()
                {
                    Given = "Ludwig",
                    Particle = "van",
                    Family = "Example",
                },
                new() { Literal = "水利组", Position = 1 },
            ],
            Extra = new() { ["annote"] = Secret, ["edition"] = "2" },
            PrivateNotes = ExampleSite.English(Secret),
            SourceText = Secret,
            Links = [new() { Kind = "pdf", Url = $"file:///home/{Secret}.pdf" }],
            Tags = ["ice"],
        };
        book.Publish(null);
        return book;
    }

    private static Paper Again()
    {
        var paper = new Paper
        {
            Slug = "again",
            Title = "Read Again",
            Status = ReadingStatus.Reading,
            Issued = PartialDate.Of(2018, 7),
            ReadingEvents = [new() { FinishedOn = PartialDate.Of(2024, 2, 1) }],
            Priority = ReadingPriority.High,
            Rating = 10,
        };
        paper.Publish(null);
        return paper;
    }

    private static Paper OwnThesis()
    {
        var thesis = new Paper
        {
            Slug = "lindqvist2025thesis",
            CitationKey = "lindqvist2025thesis",
            Title = "A Thesis on Weirs",
            Type = "thesis",
            EntryType = "phdthesis",
            Publisher = "University of Somewhere",
            Issued = PartialDate.Of(2025, 6, 30),
            IsOwn = true,
            Authors =
            [
                new()
                {
                    Given = "Mira",
                    Family = "Lindqvist",
                    Marks = "*",
                },
                new()
                {
                    Given = "A.",
                    Family = "Example",
                    Marks = "*",
                    Position = 1,
                },
                new()
                {
                    Given = "Bo",
                    Family = "Sample",
                    Orcid = "0000-0002-1825-0097",
                    Position = 2,
                },
            ],
            Links = [new() { Kind = "pdf", Url = "/media/abc/thesis.pdf" }],
        };
        thesis.Publish(null);
        return thesis;
    }
}
