using Portfolio.Core.Bibliography;
using Portfolio.Core.Dates;
using Portfolio.Core.Lookup;
using Portfolio.Core.Papers;

namespace Portfolio.Tests.Core.Lookup;

public sealed class LookupDifferenceTests
{
    private static Paper Paper() =>
        new()
        {
            Title = "Rain",
            Issued = PartialDate.Of(2020, 5, 17),
            Venue = "J. Rivers",
            ArxivId = "2101.00017",
            ArxivVersion = 2,
            Links = [new() { Kind = "odd", Url = "https://odd.example" }],
            IsIncomplete = true,
        };

    private static readonly BibliographicRecord Record = new()
    {
        Type = PublicationType.FromCsl("article-journal"),
        Title = "Rain: A study",
        Authors = [new() { Family = "Lindqvist", Given = "Mira" }, new() { Literal = "The Group" }],
        Issued = PartialDate.Of(2020),
        Venue = "J. Rivers",
        Volume = "12",
        Arxiv = ArxivId.TryParse("2101.00017", out var id) ? id : null,
    };

    [Fact]
    public void Difference_is_what_was_found_and_does_not_stand_there_already()
    {
        var differences = LookupDifference.Between(Paper(), Record);

        Assert.Equal(
            [("Title", false), ("Authors", true), ("Volume", true), ("Type", true)],
            differences.Select(d => (d.Field.Name, d.Fills))
        );
        Assert.Equal("Mira Lindqvist\nThe Group", differences[1].Found);
    }

    [Fact]
    public void Only_what_is_named_is_taken_and_all_else_stays()
    {
        var paper = Paper();

        LookupDifference.Take(paper, Record, ["Volume"]);
        Assert.Equal(("Rain", "12", "document", true), (paper.Title, paper.Volume, paper.Type, paper.IsIncomplete));
        Assert.Empty(paper.Authors);

        LookupDifference.Take(paper, Record, ["Authors", "Type", "Title"]);
        Assert.Equal(("Rain: A study", "article-journal", "article"), (paper.Title, paper.Type, paper.EntryType));
        Assert.Equal(["Mira Lindqvist", "The Group"], paper.Authors.Select(a => a.FullName));
        Assert.Equal(("odd", false), (Assert.Single(paper.Links).Kind, paper.IsIncomplete));
        Assert.Equal("2020-05-17", $"{paper.Issued}");
        Assert.Empty(LookupDifference.Between(paper, Record));
    }

    [Fact]
    public void List_of_names_that_goes_on_counts_as_open_and_its_rows_stay()
    {
        var (first, editor) = (
            new PaperAuthor { Family = "Lindqvist", Id = 7 },
            new PaperAuthor { Family = "Ed", IsEditor = true }
        );
        var paper = new Paper
        {
            Title = "Rain",
            Authors = [first, editor],
            HasMoreAuthors = true,
        };

        var authors = LookupDifference.Between(paper, Record).Single(d => d.Field.Name == "Authors");
        LookupDifference.Take(paper, Record, ["Authors"]);

        Assert.Equal((true, "Lindqvist\n…"), (authors.Fills, authors.There));
        Assert.Equal(("Mira", false), (first.Given, paper.HasMoreAuthors));
        Assert.Equal([first, editor], paper.Authors.Take(2));
        Assert.Equal(3, paper.Authors.Count);

        LookupDifference.Take(paper, Record with { Authors = [new() { Literal = "The Group" }] }, ["Authors"]);
        Assert.Equal(["The Group", "Ed"], paper.Authors.Select(a => a.ShortName));
    }

    [Fact]
    public void What_was_found_is_kept_as_it_is_until_the_owner_decides()
    {
        var record = Record with { Abstract = "Wet; 10⁻⁶ of $x_0$ & {more}\n\nAnd 雨.", Title = "“Rain”, #1 %" };
        var lookup = new PaperLookup { PaperKey = Guid.NewGuid(), By = LookupBy.Arxiv };

        lookup.Keep(new([new(record, "arxiv.org")], null), default);

        Assert.Equal(record, Assert.Single(lookup.Found()));
        Assert.Equal(record, lookup.Sure());
    }
}
