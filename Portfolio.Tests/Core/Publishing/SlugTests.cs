using Portfolio.Core.Publishing;

namespace Portfolio.Tests.Core.Publishing;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Attention Is All You Need", "attention-is-all-you-need")]
    [InlineData("  Notes -- on: GPT-2 (117M)! ", "notes-on-gpt-2-117m")]
    [InlineData("Don’t stop, it's fine", "dont-stop-its-fine")]
    [InlineData("Café à São Paulo, Łódź, Ærø, Straße", "cafe-a-sao-paulo-lodz-aero-strasse")]
    [InlineData("ĞÜŞİÖÇ ığdır, Þór Đặng", "gusioc-igdir-thor-dang")]
    [InlineData("ﬁne x² ４", "fine-x2-4")]
    [InlineData("个人经历", "ge-ren-jing-li")]
    [InlineData("我的AI之路：2024年", "wo-de-ai-zhi-lu-2024-nian")]
    [InlineData("绿色 旅行", "lu-se-lu-xing")]
    [InlineData("Привет, world", "world")]
    [InlineData("日本語のテキスト", "ri-ben-yu")]
    public void Title_becomes_its_words(string title, string slug)
    {
        Assert.Equal(slug, Slug.From(title));
        Assert.True(Slug.IsValid(slug));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" – … !")]
    [InlineData("Привет")]
    [InlineData("👋")]
    [InlineData("\uD83D")]
    public void Nothing_to_write_gives_no_slug(string title)
    {
        Assert.Equal("", Slug.From(title));
        Assert.False(Slug.IsValid(""));
    }

    [Fact]
    public void Long_title_is_cut_at_a_word()
    {
        var slug = Slug.From(string.Concat(Enumerable.Repeat("seven77 ", 20)));

        Assert.Equal(string.Join('-', Enumerable.Repeat("seven77", 10)), slug);
        Assert.Equal(79, slug.Length);
    }

    [Fact]
    public void Word_that_ends_at_the_limit_stays_whole()
    {
        var exact = new string('a', 40) + "-" + new string('b', 39);

        Assert.Equal(exact, Slug.From(exact + " more"));
        Assert.Equal(new string('a', 40), Slug.From(exact + "b"));
    }

    [Fact]
    public void One_endless_word_is_cut_at_80() => Assert.Equal(80, Slug.From(new string('x', 200)).Length);

    [Theory]
    [InlineData("two--hyphens")]
    [InlineData("-first")]
    [InlineData("last-")]
    [InlineData("Capital")]
    [InlineData("line\n")]
    [InlineData("a/b")]
    [InlineData("é")]
    public void Anything_but_words_and_single_hyphens_is_no_slug(string slug) => Assert.False(Slug.IsValid(slug));

    [Fact]
    public void Slug_over_80_characters_is_none()
    {
        Assert.True(Slug.IsValid(new string('a', 80)));
        Assert.False(Slug.IsValid(new string('a', 81)));
    }

    [Fact]
    public void Taken_slug_gets_the_first_free_number()
    {
        HashSet<string> taken = ["essay", "essay-2", "essay-3"];

        Assert.Equal("essay-4", Slug.Unique("essay", taken.Contains));
        Assert.Equal("other", Slug.Unique("other", taken.Contains));
    }

    [Fact]
    public void Number_fits_into_the_limit()
    {
        var longest = new string('a', 40) + "-" + new string('b', 39);

        var unique = Slug.Unique(longest, slug => slug == longest);

        Assert.Equal(new string('a', 40) + "-2", unique);
        Assert.True(Slug.IsValid(unique));
    }
}
