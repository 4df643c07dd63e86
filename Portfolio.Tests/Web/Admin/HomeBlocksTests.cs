using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Profiles;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class HomeBlocksTests : OwnedSite
{
    private const string Address = "/admin/profile/home";

    [Fact]
    public async Task Blocks_are_chosen_put_in_order_and_limited()
    {
        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync(Address),
            new() { ["Blocks[1].Chosen"] = "true", ["Blocks[1].Limit"] = "4" },
            "[value='up:1']"
        );
        await Owner.SubmittedAsync(page, new() { ["Blocks[2].Chosen"] = "true", ["Blocks[2].Scrollable"] = "true" });

        Assert.Equal(
            [(HomeBlockKind.Work, 4, false, 0), (HomeBlockKind.LatestEssays, null, true, 1)],
            (await BlocksAsync()).Select(b => (b.Kind, b.Limit, b.Scrollable, b.Position))
        );
        Assert.Null(page.QuerySelector("[value^=remove]"));

        await Owner.SubmittedAsync(await Owner.PageAsync(Address), new() { ["Blocks[0].Chosen"] = "false" });

        Assert.Equal(HomeBlockKind.LatestEssays, Assert.Single(await BlocksAsync()).Kind);
    }

    [Theory]
    [InlineData("0", "A number from 1 to 100")]
    [InlineData("101", "A number from 1 to 100")]
    [InlineData("few", "Write a whole number")]
    public async Task Limit_that_is_none_is_refused(string typed, string reason)
    {
        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync(Address),
            new() { ["Blocks[0].Chosen"] = "true", ["Blocks[0].Limit"] = typed }
        );

        Assert.Contains(reason, page.QuerySelector(".ordered .err")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(typed, page.QuerySelector("[name='Blocks[0].Limit']")!.GetAttribute("value"));
        Assert.Empty(await BlocksAsync());
    }

    [Fact]
    public async Task Block_that_there_is_not_is_ignored()
    {
        var page = await Owner.PageAsync(Address);

        await Owner.SubmittedAsync(page, new() { ["Blocks[0].Kind"] = "77", ["Blocks[0].Chosen"] = "true" });

        Assert.Empty(await BlocksAsync());
    }

    private async Task<List<HomeBlock>> BlocksAsync() =>
        (await Site.AskAsync(db => db.Profiles.Whole().SingleAsync())).HomeBlocks;
}
