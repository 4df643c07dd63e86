using Microsoft.EntityFrameworkCore;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class SearchTests : OwnedSite
{
    [Fact]
    public async Task Owner_finds_private_notes_and_drafts_and_is_led_to_the_editor()
    {
        await Site.ArrangeAsync(ExampleSite.Fill);
        await Site.ChangeAsync(async db =>
            (await db.Essays.SingleAsync(e => e.Slug == "first-recordings")).Unpublish()
        );

        var page = await Owner.PageAsync("/admin/search?q=missing+term");
        var paper = await Site.AskAsync(db => db.Papers.SingleAsync(p => p.Slug == "ada2018noise"));
        Assert.Equal($"/admin/papers/edit/{paper.Id}", page.QuerySelector(".lst .ttl")!.GetAttribute("href"));
        Assert.Equal(["missing", "term"], page.QuerySelectorAll("mark").Select(m => m.TextContent));
        Assert.Single((await Owner.PageAsync("/zh/admin/search?q=wind+mostly")).QuerySelectorAll(".lst .ttl"));
        Assert.Empty((await Site.PageAsync("/search?q=wind+mostly")).QuerySelectorAll(".entry"));
        Assert.Contains(
            "没有找到",
            (await Owner.PageAsync("/zh/admin/search?q=zzz")).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }
}
