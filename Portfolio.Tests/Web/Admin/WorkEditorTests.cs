using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Dates;
using Portfolio.Core.Languages;
using Portfolio.Core.Media;
using Portfolio.Core.Work;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class WorkEditorTests : OwnedSite
{
    private const string New = "/admin/work/edit";

    private static Dictionary<string, string> Weir() =>
        new()
        {
            ["Work.Kind"] = "Project",
            ["Work.Title.en"] = "Listening to weirs",
            ["Work.Title.zh-Hans"] = "听堰",
            ["Work.Organization.en"] = "Hydrophone Laboratory",
            ["Work.Url"] = "https://hydrophone.example/a?b=c",
            ["Work.Place.zh-Hans"] = "某处",
            ["Work.Start"] = "2023-9",
            ["Work.End"] = "2023",
            ["Work.Summary.en"] = "Forty *recorders*.",
            ["Work.Tags"] = "water、sound",
            ["Work.Featured"] = "true",
        };

    [Fact]
    public async Task Entry_in_both_languages_is_saved_and_shown_again()
    {
        await Site.ArrangeAsync(db =>
            db.Add(
                new MediaFile
                {
                    Hash = "aa",
                    FileName = "weir.png",
                    Width = 8,
                    Height = 6,
                }
            )
        );

        var page = await Owner.SubmittedAsync(await Owner.PageAsync(New), new(Weir()) { ["Work.ImageId"] = "1" });

        var work = await WorkAsync();
        Assert.Equal((WorkKind.Project, "听堰", "某处"), (work.Kind, work.Title["zh-Hans"], work.Place["zh-Hans"]));
        Assert.Equal((PartialDate.Of(2023, 9), PartialDate.Of(2023)), (work.Start, work.End));
        Assert.Equal(
            ("https://hydrophone.example/a?b=c", 1, "listening-to-weirs"),
            (work.Url, work.ImageId, work.Slug)
        );
        Assert.Equal(["water", "sound"], work.Tags);
        Assert.True(work.Featured);
        Assert.Equal("2023-09", page.QuerySelector("[name='Work.Start']")!.GetAttribute("value"));
        Assert.Equal("Project", page.QuerySelector("[name='Work.Kind'] [selected]")!.TextContent);
        Assert.Equal("weir.png", page.QuerySelector("[name='Work.ImageId'] [selected]")!.TextContent);
        var chinese = await Owner.PageAsync("/zh/admin/work/edit/1");
        Assert.Equal("项目", chinese.QuerySelector("[name='Work.Kind'] [selected]")!.TextContent);
    }

    [Fact]
    public async Task Dates_picture_and_address_that_are_emptied_are_saved_so()
    {
        await Owner.SubmittedAsync(await Owner.PageAsync(New), Weir());

        await Owner.SubmittedAsync(
            await Owner.PageAsync(New + "/1"),
            new()
            {
                ["Work.Start"] = "",
                ["Work.End"] = " ",
                ["Work.Url"] = "",
                ["Work.Ongoing"] = "true",
            }
        );

        var work = await WorkAsync();
        Assert.Equal((null, null, "", true), (work.Start, work.End, work.Url, work.Ongoing));
    }

    public static TheoryData<string, string, string> Refusals() =>
        new()
        {
            { "Work.End", "2023-08", "ends before it starts" },
            { "Work.End", "2022", "ends before it starts" },
            { "Work.Start", "September", "Write a year, a month such as 2026-03" },
            { "Work.Start", "２０２３", "Write a year" },
            { "Work.End", "2023-02-30", "Write a year" },
            { "Work.Url", "javascript:alert(1)", "Write the whole address" },
            { "Work.Url", "hydrophone.example", "Write the whole address" },
            { "Work.Url", "https://a.example/ b", "Write the whole address" },
            { "Work.Url", "https://a.example/" + new string('x', 2000), "At most 2000" },
            { "Work.Slug", "taken", "Another one has this address" },
            { "Work.Slug", "Not a slug", "lower-case letters" },
            { "Work.Summary.en", new string('x', 1 << 20), "1024 KB; at most 512 KB" },
            { "Work.ImageId", "77", "deleted meanwhile" },
        };

    [Theory]
    [MemberData(nameof(Refusals), DisableDiscoveryEnumeration = true)]
    public async Task Refusal_stands_beside_its_field_and_nothing_typed_is_lost(
        string field,
        string typed,
        string reason
    )
    {
        await Site.ArrangeAsync(db =>
            db.Add(new WorkEntry { Slug = "taken", Title = LocalizedText.Of("en", "First") })
        );

        var page = await Owner.SubmittedAsync(await Owner.PageAsync(New), new(Weir()) { [field] = typed });

        var input = page.QuerySelector($"[name='{field}']")!;
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        var told = page.GetElementById(input.Id + "-err")!;
        Assert.Contains(reason, told.TextContent, StringComparison.Ordinal);
        if (input.LocalName == "input")
            Assert.Equal(typed, input.GetAttribute("value"));
        Assert.Equal("听堰", page.QuerySelector("[name='Work.Title.zh-Hans']")!.GetAttribute("value"));
        Assert.Equal(1, await Site.AskAsync(db => db.Work.CountAsync()));
    }

    [Fact]
    public async Task Organization_alone_is_enough_and_nothing_is_not()
    {
        var page = await Owner.SubmittedAsync(await Owner.PageAsync(New), []);
        Assert.Equal("A title or an organization is needed.", page.GetElementById("Work-Title-en-err")!.TextContent);

        await Owner.SubmittedAsync(page, new() { ["Work.Organization.zh-Hans"] = "水听实验室" });

        Assert.Equal("shui-ting-shi-yan-shi", (await WorkAsync()).Slug);
    }

    [Fact]
    public async Task Right_to_left_emoji_and_control_characters_are_kept()
    {
        const string strange = "שלום 👩🏽‍🔬 \u202Eabc\u202C \u0001\u0007 <b>&";

        await Owner.SubmittedAsync(
            await Owner.PageAsync(New),
            new() { ["Work.Title.en"] = "x" + strange, ["Work.Summary.en"] = strange }
        );
        var page = await Owner.SubmittedAsync(await Owner.PageAsync(New + "/1"), new() { ["Work.Tags"] = "a" });

        Assert.Equal("x" + strange, (await WorkAsync()).Title["en"]);
        Assert.Contains("Saved.", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        await Owner.PageAsync("/admin/work/history/1");
        await Owner.PageAsync("/admin/work");
    }

    private Task<WorkEntry> WorkAsync() => Site.AskAsync(db => db.Work.SingleAsync());
}
