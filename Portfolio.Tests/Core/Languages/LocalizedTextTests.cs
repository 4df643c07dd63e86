using Portfolio.Core.Languages;

namespace Portfolio.Tests.Core.Languages;

public sealed class LocalizedTextTests
{
    private static readonly LocalizedText Both = LocalizedText.Of("en", "river").With("zh-Hans", "河");

    [Theory]
    [InlineData("zh-Hans", "zh-Hans", "河")]
    [InlineData("de", "en", "river")]
    public void Reader_is_shown_the_language_or_the_next_best(string wanted, string language, string text) =>
        Assert.Equal(new TextIn(language, text), Both.In(wanted, ["en", "zh-Hans"]));

    [Fact]
    public void Text_in_a_language_the_site_has_no_more_is_still_shown() =>
        Assert.Equal(new TextIn("fr", "fleuve"), LocalizedText.Of("fr", "fleuve").In("en", ["en"]));

    [Fact]
    public void Nothing_written_is_nothing_shown() => Assert.Null(LocalizedText.Empty.In("en", ["en"]));

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData(null)]
    public void Blank_text_is_an_absent_one(string? blank)
    {
        var text = Both.With("en", blank);

        Assert.Null(text["en"]);
        Assert.Equal("河", text["zh-Hans"]);
    }

    [Fact]
    public void Order_of_writing_makes_no_difference()
    {
        var other = LocalizedText.Of("zh-Hans", "河").With("en", "river");

        Assert.Equal(Both, other);
        Assert.Equal(Both.ToJson(), other.ToJson());
        Assert.Equal(Both.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Chinese_is_stored_as_it_is_written()
    {
        Assert.Equal("""{"en":"river","zh-Hans":"河"}""", Both.ToJson());
        Assert.Equal(Both, LocalizedText.FromJson(Both.ToJson()));
    }

    [Fact]
    public void Empty_column_of_an_old_row_is_an_absent_text() => Assert.True(LocalizedText.FromJson("").IsEmpty);
}
