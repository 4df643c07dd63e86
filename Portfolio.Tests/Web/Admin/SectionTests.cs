using Microsoft.EntityFrameworkCore;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class SectionTests : OwnedSite
{
    [Fact]
    public async Task Section_is_written_in_both_languages_and_comes_last()
    {
        await Site.ArrangeAsync(ExampleSite.Fill);

        await Owner.SubmittedAsync(
            await Owner.PageAsync("/admin/sections/edit"),
            new()
            {
                ["ReadingSection.Title.en"] = "Rain",
                ["ReadingSection.Title.zh-Hans"] = "雨",
                ["ReadingSection.Description.en"] = "Falling *water*.",
            }
        );

        var section = await Site.AskAsync(db => db.ReadingSections.SingleAsync(s => s.Slug == "rain"));
        Assert.Equal(("雨", 2), (section.Title["zh-Hans"], section.Position));
        var rows = (await Owner.PageAsync("/admin/sections")).QuerySelectorAll(".lst > li");
        Assert.Equal(
            ["Papers: 2 (Sound)", "Papers: 1 (Water)", "Papers: 0 (Rain)"],
            rows.Select(r => r.QuerySelector("a.num")!.TextContent)
        );
    }

    [Fact]
    public async Task Section_moved_up_stands_first_on_the_reading_list()
    {
        await Site.ArrangeAsync(ExampleSite.Fill);
        var water = await Site.AskAsync(db => db.ReadingSections.SingleAsync(s => s.Slug == "water"));

        await Owner.SubmittedAsync(
            await Owner.PageAsync("/admin/sections"),
            [],
            $"button[name=up][value='{water.Id}']"
        );

        Assert.Equal("Water", (await Site.PageAsync("/reading")).QuerySelector(".stick h2")!.TextContent);
    }

    [Theory]
    [InlineData("ReadingSection.Title.en", "", "A title is needed")]
    [InlineData("ReadingSection.Slug", "sound", "Another one has this address")]
    [InlineData("ReadingSection.Slug", "No Slug", "lower-case letters")]
    public async Task Refusal_stands_beside_its_field(string field, string typed, string reason)
    {
        await Site.ArrangeAsync(ExampleSite.Fill);

        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync("/admin/sections/edit"),
            new(new Dictionary<string, string> { ["ReadingSection.Title.en"] = "Mine" }) { [field] = typed }
        );

        var told = page.QuerySelector($"[name='{field}']")!.GetAttribute("aria-describedby")!.Split(' ').Last();
        Assert.Contains(reason, page.GetElementById(told)!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, await Site.AskAsync(db => db.ReadingSections.CountAsync()));
    }
}
