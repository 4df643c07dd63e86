using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Search;
using Portfolio.Tests.Core.Exchange.Import;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Search;

/// <summary>What words find: a title each, and what is typed.</summary>
public sealed class SearchLanguageTests : IAsyncLifetime
{
    private readonly TestDatabase database = new();

    public Task InitializeAsync() => database.InitializeAsync();

    public Task DisposeAsync() => database.DisposeAsync();

    [Theory]
    [InlineData("深度学习与河流", "河", "深度学习与[河]流")]
    [InlineData("深度学习与河流", "学习", "深度[学习]与河流")]
    [InlineData("深度学习与河流", "习学", "")]
    [InlineData("深度学习与河流", "河流 深度", "[深度]学习与[河流]")]
    [InlineData("用GPT写诗，很快", "gpt写诗", "用[GPT写诗]，很快")]
    [InlineData("用ＧＰＴ写诗", "GPT", "用[GPT]写诗")]
    [InlineData("用GPT写诗", "ｇｐｔ", "用[GPT]写诗")]
    [InlineData("𠮷野家", "𠮷", "[𠮷]野家")]
    [InlineData("東京タワー", "タワ", "東京[タワ]ー")]
    [InlineData("대한민국의 강", "민국", "대한[민국]의 강")]
    [InlineData("แม่น้ำโขง", "น้ำ", "แม่[น้ำ]โขง")]
    [InlineData("Über Flüsse", "uber flusse", "[Über] [Flüsse]")]
    [InlineData("Cafe\u0301 rivers", "café", "[Café] rivers")]
    [InlineData("Attention Is All You Need", "atten", "[Attention] Is All You Need")]
    [InlineData("Attention Is All You Need", "atten need", "")]
    [InlineData("Attention Is All You Need", "\"all you\"", "Attention Is [All You] Need")]
    [InlineData("Attention Is All You Need", "“you all”", "")]
    [InlineData("Attention Is All You Need", "\"all yo", "")]
    [InlineData("State-of-the-art rivers", "state-of-the-art", "[State-of-the-art] rivers")]
    [InlineData("AND OR NOT NEAR", "or not", "AND [OR] [NOT] NEAR")]
    [InlineData("100% river (a*b)", "100% a*b", "[100]% river ([a*b])")]
    [InlineData("title names text", "title:names", "[title names] text")]
    [InlineData("نهر طويل", "نهر", "[نهر] طويل")]
    [InlineData("A river 🦆 runs", "🦆 river", "A [river] 🦆 runs")]
    public async Task Words_find_a_title(string title, string typed, string found)
    {
        await database.EditAsync(Add(title));

        Assert.Equal(found, await database.VisitorFindsAsync(typed));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\r\n ")]
    [InlineData("\"")]
    [InlineData("\"\"\"")]
    [InlineData("***")]
    [InlineData("🦆")]
    [InlineData("\u0000\u0007")]
    [InlineData("\uD800")]
    [InlineData("，。！")]
    public void What_has_no_word_is_no_query(string? typed) => Assert.Null(SearchQuery.Of(typed));

    [Theory]
    [InlineData("river\u0000")]
    [InlineData("(river")]
    [InlineData("river^ + -{river} : NEAR(river, 2)")]
    [InlineData("\u202Eriver\u202C")]
    public async Task Nothing_typed_is_syntax(string typed)
    {
        await database.EditAsync(Add("A river near 2"));

        await database.VisitorFindsAsync(typed);
    }

    [Fact]
    public async Task Ten_kilobytes_are_searched_for_in_peace()
    {
        await database.EditAsync(Add("word word"));

        Assert.Equal(
            "[word] [word]",
            await database.VisitorFindsAsync(string.Concat(Enumerable.Repeat("word ", 2_000)))
        );
        Assert.Equal("", await database.VisitorFindsAsync(new string('河', 10_000)));
        Assert.Equal("", await database.VisitorFindsAsync(new string('"', 10_001) + "x"));
    }

    [Fact]
    public async Task A_title_outweighs_a_text_and_an_entry_is_found_once_in_the_readers_language()
    {
        await database.EditAsync(db =>
        {
            var inText = Searching.Essay("a", "Lakes", "A GPT of a river, and another river.");
            var both = Searching.Essay("b", "GPT");
            both.Title = both.Title.With("zh-Hans", "GPT 河");
            inText.Publish(null);
            both.Publish(null);
            db.AddRange(inText, both);
            return Task.CompletedTask;
        });

        Assert.Equal("[GPT] · Lakes", await database.VisitorFindsAsync("gpt"));
        Assert.Equal("GPT [河]", await database.VisitorFindsAsync("河"));
    }

    [Theory]
    [InlineData(2000, 2001)]
    [InlineData(2001, 2001)]
    public async Task Word_found_in_thousands_of_texts_is_not_taken_for_a_beginning_too(int whole, int found)
    {
        await database.EditAsync(Add("Networks"));
        await using var db = database.Open();
        await db.Database.ExecuteSqlRawAsync(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {0}) INSERT INTO SearchOfVisitors "
                + "(rowid, title, text) SELECT top + 256 * i, 'net', '' FROM n, (SELECT max(rowid) AS top FROM SearchOfVisitors)",
            whole
        );

        var net = SearchQuery.Of("net")!;
        var answer = await new FindEntries(db, database.Clock).OfVisitorsAsync(net, 1, ["en"], default);
        Assert.Equal(found, answer.Count);
    }

    [Fact]
    public async Task An_excerpt_shows_the_place_and_is_the_text_as_it_was_written()
    {
        var text = string.Concat(Enumerable.Repeat("春眠不覺曉，處處聞啼鳥。", 20)) + "河水向東流。";
        await database.EditAsync(async db =>
        {
            var essay = Searching.Essay("a", "x", text, "zh-Hans");
            essay.Publish(null);
            await db.AddAsync(essay);
        });

        await using var db = database.Open();
        var found = await new FindEntries(db, database.Clock).OfVisitorsAsync(
            SearchQuery.Of("河水")!,
            1,
            ["en", "zh-Hans"],
            default
        );
        var excerpt = Searching.Text(found.Entries.Single().Excerpt);
        Assert.StartsWith("…", excerpt, StringComparison.Ordinal);
        Assert.EndsWith("處處聞啼鳥。[河水]向東流。", excerpt, StringComparison.Ordinal);
        Assert.DoesNotContain('\u200B', excerpt);
    }

    private static Func<Portfolio.Core.Storage.PortfolioDb, Task> Add(string title) =>
        db =>
        {
            var essay = Searching.Essay("a", title);
            essay.Publish(null);
            db.Add(essay);
            return Task.CompletedTask;
        };
}
