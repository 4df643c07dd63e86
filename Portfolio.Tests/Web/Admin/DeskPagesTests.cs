using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Focus;
using Portfolio.Core.Languages;
using Portfolio.Core.Media;
using Portfolio.Core.Papers;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

/// <summary>What the start page says of the whole, the activity log, and the codes for slides.</summary>
public sealed class DeskPagesTests : OwnedSite
{
    [Fact]
    public async Task Start_page_says_what_is_missing_and_leads_there()
    {
        await Site.ArrangeAsync(db =>
        {
            var one = new Essay
            {
                Slug = "one",
                Title = LocalizedText.Of("en", "One"),
                Body = LocalizedText.Of("en", "x"),
            };
            one.Publish(null);
            var draft = new Essay
            {
                Slug = "two",
                Title = LocalizedText.Of("en", "Two"),
                Body = LocalizedText.Of("en", "x"),
            };
            db.AddRange(
                one,
                draft,
                new Paper
                {
                    Slug = "p",
                    CitationKey = "p",
                    Title = "P",
                    IsIncomplete = true,
                }
            );
            db.Add(
                new MediaFile
                {
                    Hash = "a",
                    FileName = "a.png",
                    ContentType = "image/png",
                    Width = 1,
                    Height = 1,
                }
            );
        });

        var page = await Owner.PageAsync("/admin");

        Assert.Equal(
            [
                ("Pictures without a description: 1", "/admin/media?lacks=description"),
                ("Essays without a summary: 1", "/admin/essays?lacks=summary"),
                ("Essays that lack a language: 1", "/admin/essays?lacks=language"),
                ("Incomplete papers: 1", "/admin/papers/incomplete"),
            ],
            page.QuerySelectorAll(".lacks a").Select(a => (a.TextContent, a.GetAttribute("href")!))
        );
        Assert.Contains(
            "1 of 2 public",
            page.QuerySelector("[aria-labelledby=all]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Paper_that_is_being_read_is_marked_as_read_from_the_start_page()
    {
        await Site.ArrangeAsync(db =>
            db.Add(
                new Paper
                {
                    Slug = "p",
                    CitationKey = "p",
                    Title = "Weirs",
                    Status = ReadingStatus.Reading,
                }
            )
        );

        var page = await Owner.PressAsync(await Owner.PageAsync("/admin"), "[aria-labelledby=reading] button");

        Assert.Contains("Weirs", page.QuerySelector(".papers")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("summary.read"));
    }

    [Fact]
    public async Task Activity_tells_what_happened_the_latest_first()
    {
        await Site.ArrangeAsync(db => db.Add(new Essay { Slug = "one", Title = LocalizedText.Of("en", "One") }));
        await Site.ChangeAsync(async db => db.Remove((await db.Essays.FindAsync(1))!));

        var page = await Owner.PageAsync("/zh/admin/activity");

        Assert.Equal(
            [("One", "随笔 · 删除"), ("One", "随笔 · 新建")],
            page.QuerySelectorAll("main .lst > li")
                .Take(2)
                .Select(row => (row.Children[1].TextContent, row.Children[2].TextContent))
        );
    }

    [Fact]
    public async Task Activity_names_what_is_there_as_it_is_called_now_and_leads_to_it()
    {
        await Site.ArrangeAsync(db => db.Add(new FocusItem { Text = LocalizedText.Of("en", "An *old* name") }));
        await Site.ChangeAsync(async db =>
            (await db.Focus.SingleAsync()).Text = LocalizedText.Of("en", "A new *name*").With("zh-Hans", "新*名字*")
        );

        var page = await Owner.PageAsync("/zh/admin/activity");

        var link = page.QuerySelector("main .lst > li a")!;
        Assert.Equal(("新名字", "/zh/admin/focus/edit/1"), (link.TextContent.Trim(), link.GetAttribute("href")));
    }

    [Fact]
    public async Task Page_has_a_code_for_slides_as_drawing_and_in_pixels()
    {
        await Site.ChangeAsync(async db => (await db.Settings.FindAsync(1))!.PublicUrl = "https://river.example");

        var page = await Owner.PageAsync("/admin/code?path=/essays/rain");

        Assert.Contains(
            "https://river.example/essays/rain",
            page.QuerySelector(".head")!.TextContent,
            StringComparison.Ordinal
        );
        foreach (var (link, type) in new[] { (".acts a", "image/svg+xml"), (".acts a:last-child", "image/png") })
        {
            using var file = await Owner.GetAsync(page.QuerySelector(link)!.GetAttribute("href")!);
            Assert.Equal(type, file.Content.Headers.ContentType!.MediaType);
        }
    }
}
