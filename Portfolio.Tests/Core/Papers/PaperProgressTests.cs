using Portfolio.Core.Dates;
using Portfolio.Core.Papers;

namespace Portfolio.Tests.Core.Papers;

/// <summary>What the days and readings of a paper say after its status changes.</summary>
public sealed class PaperProgressTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void Reading_that_begins_and_ends_is_one_reading()
    {
        var paper = new Paper();

        paper.Start(Today.AddDays(-3));
        paper.MarkRead(Today);

        Assert.Equal(ReadingStatus.Read, paper.Status);
        Assert.Equal(["2026-11-19–2026-11-22"], Readings(paper));
        Assert.Equal(("2026-11-19", "2026-11-22"), ($"{paper.StartedOn}", $"{paper.FinishedOn}"));
    }

    [Fact]
    public void Paper_read_at_one_go_has_no_beginning()
    {
        var paper = new Paper();

        paper.MarkRead(Today);

        Assert.Equal(["–2026-11-22"], Readings(paper));
        Assert.Null(paper.StartedOn);
    }

    [Fact]
    public void Read_again_keeps_the_first_reading_even_one_that_an_import_only_dated()
    {
        var paper = new Paper
        {
            Status = ReadingStatus.Read,
            StartedOn = PartialDate.Of(2023),
            FinishedOn = PartialDate.Of(2023, 4),
        };

        paper.Start(Today);
        Assert.Null(paper.FinishedOn);
        paper.MarkRead(Today);

        Assert.Equal(["2023–2023-04", "2026-11-22–2026-11-22"], Readings(paper));
    }

    [Fact]
    public void What_is_read_already_or_being_read_stays_as_it_is()
    {
        var read = new Paper { Status = ReadingStatus.Read };
        var begun = new Paper { Status = ReadingStatus.Reading, StartedOn = PartialDate.Of(2024) };

        read.MarkRead(Today);
        begun.Start(Today);

        Assert.Null(read.FinishedOn);
        Assert.Empty(read.ReadingEvents);
        Assert.Equal(PartialDate.Of(2024), begun.StartedOn);
    }

    [Fact]
    public void Skimmed_paper_read_later_keeps_the_day_it_was_skimmed()
    {
        var paper = new Paper
        {
            Status = ReadingStatus.Skimmed,
            StartedOn = PartialDate.Of(2020),
            FinishedOn = PartialDate.Of(2020),
        };

        paper.TurnTo(ReadingStatus.Read, Today);

        Assert.Equal(["2020–2020", "–2026-11-22"], Readings(paper));
    }

    [Theory]
    [InlineData(ReadingStatus.ToRead)]
    [InlineData(ReadingStatus.Skimmed)]
    [InlineData(ReadingStatus.Abandoned)]
    public void Other_statuses_invent_no_day(ReadingStatus status)
    {
        var paper = new Paper { Status = ReadingStatus.Reading, StartedOn = PartialDate.Of(2024) };

        paper.TurnTo(status, Today);

        Assert.Equal((status, PartialDate.Of(2024), null), (paper.Status, paper.StartedOn, paper.FinishedOn));
    }

    private static IEnumerable<string> Readings(Paper paper) =>
        paper.ReadingEvents.Select(e => $"{e.StartedOn}–{e.FinishedOn}");
}
