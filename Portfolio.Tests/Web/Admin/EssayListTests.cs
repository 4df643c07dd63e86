using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class EssayListTests : OwnedSite
{
    private async Task ArrangeAsync() =>
        await Site.ArrangeAsync(db =>
        {
            var open = Make("open", "Rivers", "Water under a bridge.");
            open.Publish(null);
            var chinese = Make("zh", "x", "y");
            chinese.Title = LocalizedText.Of("zh-Hans", "瓶子");
            chinese.Body = LocalizedText.Of("zh-Hans", "瓶子在这里。");
            db.AddRange(open, Make("draft", "Glass", "100% clear"), chinese);
        });

    private static Essay Make(string slug, string title, string body) =>
        new()
        {
            Slug = slug,
            Title = LocalizedText.Of("en", title),
            Body = LocalizedText.Of("en", body),
        };

    [Theory]
    [InlineData("", "瓶子 Glass Rivers")]
    [InlineData("?state=Published", "Rivers")]
    [InlineData("?state=Draft", "瓶子 Glass")]
    [InlineData("?q=BRIDGE", "Rivers")]
    [InlineData("?q=瓶子", "瓶子")]
    [InlineData("?q=100%25", "Glass")]
    [InlineData("?q=en", "")]
    [InlineData("?state=Draft&q=bridge", "")]
    [InlineData("?sort=published", "Rivers 瓶子 Glass")]
    [InlineData("?sort=state", "瓶子 Glass Rivers")]
    public async Task List_shows_what_the_address_asks_for(string query, string titles)
    {
        await ArrangeAsync();

        var page = await Owner.PageAsync("/admin/essays" + query);

        Assert.Equal(titles, string.Join(' ', page.QuerySelectorAll(".ttl").Select(t => t.TextContent)));
    }

    [Fact]
    public async Task List_counts_words_and_Chinese_characters()
    {
        await ArrangeAsync();

        var page = await Owner.PageAsync("/admin/essays");

        Assert.Equal(["5", "2", "4"], page.QuerySelectorAll("td .num").Select(n => n.TextContent));
    }

    [Fact]
    public async Task Empty_list_says_so()
    {
        var page = await Owner.PageAsync("/zh/admin/essays");

        Assert.Contains("还没有随笔。", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
