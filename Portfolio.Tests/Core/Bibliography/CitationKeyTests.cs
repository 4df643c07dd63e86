using Portfolio.Core.Bibliography;
using Portfolio.Core.Dates;

namespace Portfolio.Tests.Core.Bibliography;

public class CitationKeyTests
{
    [Theory]
    [InlineData("Vaswani, Ashish", "2017", "Attention Is All You Need", "vaswani2017attention")]
    [InlineData("M{\\\"u}ller-L{\\o}f, J.", "2020-03", "The {\\AE}on of $x$", "mullerlof2020aeon")]
    [InlineData("van Gogh, V.", null, "On a Field", "goghfield")]
    [InlineData("{Open AI}", "2023", "", "openai2023")]
    [InlineData("赵润松", "2024", "对话系统综述", "赵润松2024")]
    [InlineData("赵润松", "2024", "Dialogue Systems", "2024dialogue")]
    [InlineData("", null, "", "untitled")]
    public void Key_is_made_of_name_year_and_title(string author, string? issued, string title, string key)
    {
        var record = new BibliographicRecord
        {
            Authors = PersonNames.Parse(author).Names,
            Issued = issued is null ? null : PartialDate.Parse(issued),
            Title = LatexText.Read(title),
        };

        Assert.Equal(key, CitationKey.Make(record));
    }

    [Fact]
    public void Keys_used_twice_get_a_letter_and_never_one_that_is_taken() =>
        Assert.Equal(["a", "c", "ac", "b", "Ad", "ab", "bb"], CitationKey.Unique(["a", "c", "a", "b", "A", "ab", "b"]));

    [Fact]
    public void A_hundred_thousand_equal_keys_are_made_unique()
    {
        var keys = CitationKey.Unique(Enumerable.Repeat("k", 100_000));

        Assert.Equal(100_000, keys.Distinct().Count());
        Assert.Equal(["k", "kb", "kc"], keys.Take(3));
        Assert.Equal(["kz", "kba"], keys.Skip(25).Take(2));
    }

    [Fact]
    public void Key_of_a_record_holds_nothing_that_BibTeX_cannot_read() =>
        Assert.Equal(
            "Doe2020:a/b.c+d'e*(f)",
            new BibliographicRecord { CitationKey = "Doe 2020:a/b.c+d'e*(f),{}\"" }.CitationKey
        );
}
