using Portfolio.Core.Dates;
using Portfolio.Core.Papers;
using Portfolio.Core.Storage;

namespace Portfolio.Tests.Support;

/// <summary>The papers of the example site: two sections of a reading list, and one of the owner's own.</summary>
internal static class ExamplePapers
{
    public static void Fill(PortfolioDb db)
    {
        var sound = new ReadingSection { Slug = "sound", Title = ExampleSite.Both("Sound", "声音") };
        var water = new ReadingSection
        {
            Slug = "water",
            Title = ExampleSite.Both("Water", "水"),
            Description = ExampleSite.Both("What moves, and why.", "什么在动，为什么动。"),
            Position = 1,
        };
        Paper[] papers = [Noise(sound), Ears(sound), Rivers(water), Loose(), Own(), Report()];
        foreach (var paper in papers)
            paper.Publish(null);
        db.AddRange(papers);
    }

    private static Paper Noise(ReadingSection section) =>
        new()
        {
            Slug = "ada2018noise",
            CitationKey = "ada2018noise",
            Title = "A Short Theory of Noise: Why Some Rivers Hiss and Others Hum",
            Authors = [Author("Ada", "Example"), Author("Bo", "Sample", 1)],
            Issued = PartialDate.Of(2018),
            YearSuffix = "b",
            Venue = "Journal of Invented Acoustics",
            ShortName = "STN",
            Doi = "10.1000/182",
            ArxivId = "1801.00001",
            Links = [new() { Kind = "pdf", Url = "https://papers.example/noise.pdf" }],
            Section = section,
            Status = ReadingStatus.Read,
            Rating = 9,
            AddedOn = PartialDate.Of(2026, 1, 2),
            FinishedOn = PartialDate.Of(2026, 3),
            Notes = ExampleSite.Both("The second half is the better one.\n\n- Figure 3.", "后半部分更好。\n\n- 图 3。"),
            PrivateNotes = ExampleSite.English("Ask Bo about the missing term."),
            Tags = ["rivers"],
        };

    private static Paper Ears(ReadingSection section) =>
        new()
        {
            Slug = "chen2020ears",
            Title = "Ears",
            Authors = [Author("Lu", "Chen"), .. Enumerable.Range(1, 6).Select(i => Author("A.", $"Author{i}", i))],
            Issued = PartialDate.Of(2020),
            ShortVenue = "EAR",
            Section = section,
            SectionPosition = 1,
            Status = ReadingStatus.Reading,
            StartedOn = PartialDate.Of(2026, 11, 20),
        };

    private static Paper Rivers(ReadingSection section) =>
        new()
        {
            Slug = "rivers",
            Title = "百分之百的河：100% River",
            Language = "zh-Hans",
            Section = section,
            Status = ReadingStatus.ToRead,
        };

    private static Paper Loose() =>
        new()
        {
            Slug = "loose",
            Title = "A Paper in No Section",
            Issued = PartialDate.Of(2001),
            Status = ReadingStatus.Skimmed,
        };

    private static Paper Own() =>
        new()
        {
            Slug = "lindqvist2026weirs",
            CitationKey = "lindqvist2026weirs",
            Title = "Weirs Heard from Above",
            Authors = [Author("Ada", "Example"), Author("Mira", "Lindqvist", 1)],
            Issued = PartialDate.Of(2026),
            Venue = "Water Colloquium",
            Pages = "11-19",
            Abstract = "From a bridge, a weir and a shower differ by <one> number.",
            Annotation = ExampleSite.Both("What forty *recorders* agree on.", "四十台*录音机*的共识。"),
            Badge = "WC 2026",
            Award = "Best talk",
            Doi = "10.1000/200",
            Links =
            [
                new() { Kind = "pdf", Url = "https://papers.example/weirs.pdf" },
                new()
                {
                    Kind = "slides",
                    Url = "weirs-slides.pdf",
                    Position = 1,
                },
            ],
            Tags = ["rivers"],
            IsOwn = true,
            Selected = true,
        };

    private static Paper Report() =>
        new()
        {
            Slug = "report2024recorders",
            Title = "Forty Recorders, Forty Bridges",
            Authors = [.. Enumerable.Range(1, 12).Select(i => Author("A.", $"Author{i}", i)), Author("米拉", "林", 13)],
            Issued = PartialDate.Of(2024, 5),
            IsOwn = true,
        };

    private static PaperAuthor Author(string given, string family, int position = 0) =>
        new()
        {
            Given = given,
            Family = family,
            Position = position,
        };
}
