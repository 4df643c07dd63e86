using Portfolio.Core.Essays;
using Portfolio.Core.Focus;
using Portfolio.Core.Languages;
using Portfolio.Core.Work;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class StartPageTests : OwnedSite
{
    private async Task ArrangeAsync()
    {
        Site.Clock.Now = Site.Clock.Now.AddMinutes(1);
        await Site.ArrangeAsync(db =>
        {
            var soon = new Essay { Slug = "soon", Title = LocalizedText.Of("en", "Soon") };
            soon.Schedule(Site.Clock.Now.AddDays(1));
            var past = new Essay { Slug = "past", Title = LocalizedText.Of("en", "Past") };
            past.Schedule(Site.Clock.Now.AddDays(-1));
            var work = new WorkEntry { Slug = "work", Title = LocalizedText.Of("en", "Sooner") };
            work.Schedule(Site.Clock.Now.AddHours(1));
            db.AddRange(soon, past, work);
        });
        Site.Clock.Now = Site.Clock.Now.AddMinutes(1);
        await Site.ArrangeAsync(db => db.Add(new FocusItem { Text = LocalizedText.Of("zh-Hans", "听河") }));
    }

    [Fact]
    public async Task It_shows_what_was_edited_last_of_all_kinds()
    {
        await ArrangeAsync();

        var rows = (await Owner.PageAsync("/admin")).QuerySelectorAll("[aria-labelledby=recent] .ttl").ToList();

        Assert.Equal(("听河", "/admin/focus/edit/1"), (rows[0].TextContent.Trim(), rows[0].GetAttribute("href")));
        Assert.Equal(["Past", "Soon", "Sooner"], rows.Skip(1).Take(3).Select(r => r.TextContent.Trim()).Order());
    }

    [Fact]
    public async Task It_shows_what_is_to_come_the_next_first()
    {
        await ArrangeAsync();

        var page = await Owner.PageAsync("/admin");

        Assert.Equal(
            ["Sooner", "Soon"],
            page.QuerySelectorAll("[aria-labelledby=scheduled] .ttl").Select(t => t.TextContent.Trim())
        );
    }

    [Fact]
    public async Task It_counts_each_kind_and_leads_there()
    {
        await ArrangeAsync();

        var page = await Owner.PageAsync("/zh/admin");

        var counts = page.QuerySelectorAll(".kv dt")
            .Zip(page.QuerySelectorAll(".kv dd"), (name, count) => (name.TextContent, count.TextContent))
            .ToList();
        Assert.Contains(("随笔", "2 项，公开 1"), counts);
        Assert.Contains(("经历", "1 项，公开 0"), counts);
        Assert.Contains(("动态", "0"), counts);
        Assert.NotNull(page.QuerySelector(".kv a[href='/zh/admin/focus']"));
    }

    [Fact]
    public async Task Essay_of_which_one_language_was_left_behind_is_told_until_it_is_written_on()
    {
        var essay = new Essay
        {
            Slug = "rivers",
            Title = LocalizedText.Of("en", "Rivers"),
            Body = LocalizedText.Of("en", "They flow.").With("zh-Hans", "河在流。"),
        };
        essay.Publish(Site.Clock.Now);
        await Site.ArrangeAsync(db => db.Add(essay));
        Assert.DoesNotContain(
            "out of date",
            (await Owner.PageAsync("/admin")).Body!.TextContent,
            StringComparison.Ordinal
        );

        await WriteAsync("en", "They flow to the sea.");

        var told = (await Owner.PageAsync("/admin")).QuerySelector(".lacks a[href='/admin/essays?lacks=update']")!;
        Assert.Equal("Essays with a translation that is out of date: 1", told.TextContent);
        var list = await Owner.PageAsync("/admin/essays?lacks=update");
        Assert.Equal("Rivers", list.QuerySelector(".ttl")!.TextContent.Trim());

        await WriteAsync("zh-Hans", "河流向大海。");

        Assert.Null((await Owner.PageAsync("/admin")).QuerySelector(".lacks a[href='/admin/essays?lacks=update']"));
        Assert.Null((await Owner.PageAsync("/admin/essays?lacks=update")).QuerySelector(".ttl"));
    }

    private Task WriteAsync(string language, string text)
    {
        Site.Clock.Now = Site.Clock.Now.AddHours(1);
        return Site.ArrangeAsync(db =>
        {
            var essay = db.Essays.Single(e => e.Slug == "rivers");
            essay.Body = essay.Body.With(language, text);
        });
    }

    [Theory]
    [InlineData("/admin", "/admin")]
    [InlineData("/zh/admin", "/zh/admin")]
    public async Task Side_column_and_bar_lead_to_every_place_in_the_language_of_the_page(string address, string root)
    {
        var page = await Owner.PageAsync(address);

        foreach (var links in new[] { ".side nav a", ".tabbar a, .sheet a" })
        {
            var paths = page.QuerySelectorAll(links).Select(a => a.GetAttribute("href")).ToList();
            Assert.Contains(root + "/work", paths);
            Assert.Equal(18, paths.Count);
            Assert.All(paths, path => Assert.StartsWith(root, path, StringComparison.Ordinal));
        }
    }
}
