using System.Globalization;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Bibliography.Citations;
using Portfolio.Core.Dates;

namespace Portfolio.Tests.Core.Bibliography;

public class CitedWorksTests
{
    private static readonly BibliographicRecord Attention = Record(
        "Attention is all you need",
        2017,
        "Vaswani",
        "Shazeer",
        "Parmar"
    );
    private static readonly BibliographicRecord Book = Record("Reinforcement learning", 2018, "Sutton", "Barto");
    private static readonly BibliographicRecord Chinese = Record("深度学习", 2020, "张伟", "李娜");
    private static readonly BibliographicRecord Nobody = new() { Title = "Open questions: a list" };

    [Theory]
    [InlineData(CitationStyle.Apa, "(Vaswani et al., 2017)")]
    [InlineData(CitationStyle.Chicago, "(Vaswani et al. 2017)")]
    [InlineData(CitationStyle.Mla, "(Vaswani et al.)")]
    [InlineData(CitationStyle.Ieee, "[1]")]
    [InlineData(CitationStyle.Gbt7714, "[1]")]
    public void One_work(CitationStyle style, string words) => Assert.Equal(words, Cite(style, new Citing(0, "")));

    [Theory]
    [InlineData(CitationStyle.Apa, "(see Sutton & Barto, 2018, pp. 33–35 and after; 张伟和李娜, 2020, chap. 2)")]
    [InlineData(CitationStyle.Chicago, "(see Sutton and Barto 2018, 33–35 and after; 张伟和李娜 2020, chap. 2)")]
    [InlineData(CitationStyle.Mla, "(see Sutton and Barto 33–35 and after; 张伟和李娜, chap. 2)")]
    [InlineData(CitationStyle.Ieee, "(see [2, pp. 33–35 and after], [3, chap. 2])")]
    [InlineData(CitationStyle.Gbt7714, "(see[2]33-35 and after[3]chap. 2)")]
    public void Words_before_and_places_behind(CitationStyle style, string words) =>
        Assert.Equal(
            words,
            Cite(style, new Citing(1, "", "see", ", pp. 33-35 and after"), new Citing(2, "", "", ", chap. 2"))
        );

    [Theory]
    [InlineData(CitationStyle.Apa, "(2017, p. 5)")]
    [InlineData(CitationStyle.Chicago, "(2017, 5)")]
    [InlineData(CitationStyle.Mla, "(5)")]
    [InlineData(CitationStyle.Ieee, "[1, p. 5]")]
    public void Author_who_is_named_in_the_sentence_is_not_named_again(CitationStyle style, string words) =>
        Assert.Equal(words, Cite(style, new Citing(0, "", "", ", p. 5", HidesAuthor: true)));

    [Fact]
    public void Numbers_in_a_row_are_a_range()
    {
        Citing[] all = [new(0, ""), new(1, ""), new(2, ""), new(4, "")];

        Assert.Equal("[1]–[3], [5]", Cite(CitationStyle.Ieee, all));
        Assert.Equal("[1-3,5]", Cite(CitationStyle.Gbt7714, all));
        Assert.Equal("[1], [2]", Cite(CitationStyle.Ieee, all[..2]));
    }

    [Fact]
    public void Without_names_the_title_stands_for_them()
    {
        Assert.Equal("(Open Questions, n.d.)", Cite(CitationStyle.Apa, new Citing(3, "")));
        Assert.Equal("(Open Questions)", Cite(CitationStyle.Mla, new Citing(3, "")));
    }

    [Fact]
    public void Key_that_no_work_has_is_shown()
    {
        Assert.Equal("[nokey?]", Cite(CitationStyle.Apa, new Citing(null, "nokey")));
        Assert.Equal("(Vaswani et al., 2017; [nokey?])", Cite(CitationStyle.Apa, new(0, ""), new(null, "nokey")));
        Assert.Equal("[1], [nokey?]", Cite(CitationStyle.Ieee, new(0, ""), new(null, "nokey")));
    }

    [Fact]
    public void Works_of_one_author_and_year_have_letters()
    {
        var works = new CitedWorks(
            CitationStyle.Apa,
            [Record("Second", 2020, "Lee"), Record("First", 2020, "Lee"), Record("Third", 2021, "Lee")],
            CultureInfo.InvariantCulture.CompareInfo
        );

        Assert.Equal([1, 0, 2], works.List);
        Assert.StartsWith("Lee, A. (2020a). First", works.Reference(1).ToString(), StringComparison.Ordinal);
        Assert.Equal(
            "(Lee, 2020b, 2021)",
            string.Concat(works.Cite([new Citing(0, ""), new Citing(2, "")]).Select(piece => piece.Text))
        );
    }

    [Fact]
    public void Works_of_one_author_are_told_apart_by_title_where_there_is_no_year()
    {
        var works = new CitedWorks(
            CitationStyle.Mla,
            [Record("On maps: a view", 2020, "Lee"), Record("On roads", 2020, "Lee")],
            CultureInfo.InvariantCulture.CompareInfo
        );

        Assert.Equal(
            "(Lee, On Maps 7)",
            string.Concat(works.Cite([new Citing(0, "", "", "p. 7")]).Select(p => p.Text))
        );
    }

    [Theory]
    [InlineData("Attention Is All You Need", "Attention is all you need")]
    [InlineData(
        "BERT: Pre-training of Deep Bidirectional Transformers",
        "BERT: Pre-training of deep bidirectional transformers"
    )]
    [InlineData("Approximate Bayesian Computation", "Approximate Bayesian Computation")]
    [InlineData("A Study of GPT-3 in the Wild", "A study of GPT-3 in the wild")]
    [InlineData("Life in Paris", "Life in Paris")]
    public void Capitals_are_lowered_only_where_every_word_is_ordinary(string title, string printed) =>
        Assert.Contains(
            $" {printed}.",
            CitedWorks
                .ReferenceOf(new() { Title = title, Authors = [new() { Family = "X" }] }, CitationStyle.Apa)
                .ToString(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Chinese_names_sort_by_their_sound_in_a_Chinese_text()
    {
        var works = new CitedWorks(
            CitationStyle.Apa,
            [Record("一", 2020, "张伟"), Record("二", 2020, "李娜"), Record("三", 2020, "阿城")],
            CultureInfo.GetCultureInfo("zh-Hans").CompareInfo
        );

        Assert.Equal([2, 1, 0], works.List);
    }

    private static string Cite(CitationStyle style, params Citing[] citings)
    {
        var works = new CitedWorks(
            style,
            [Attention, Book, Chinese, Nobody, Record("Another", 2021, "Wu")],
            CultureInfo.InvariantCulture.CompareInfo
        );
        return string.Concat(works.Cite(citings).Select(piece => piece.Text));
    }

    private static BibliographicRecord Record(string title, int year, params string[] families) =>
        new()
        {
            Title = title,
            Issued = PartialDate.Of(year),
            Authors =
            [
                .. families.Select(family => new PersonName { Family = family, Given = family[0] < 128 ? "A." : null }),
            ],
        };
}
