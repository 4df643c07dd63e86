using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class PaperListTests : OwnedSite
{
    private const string List = "/admin/papers";

    private Task ExampleAsync() => Site.ArrangeAsync(ExampleSite.Fill);

    [Theory]
    [InlineData("", "ada2018noise chen2020ears rivers loose")]
    [InlineData("?own=true", "lindqvist2026weirs report2024recorders")]
    [InlineData("?own=true&status=Read&q=weirs", "lindqvist2026weirs")]
    [InlineData("?status=Reading", "chen2020ears")]
    [InlineData("?section=water", "rivers")]
    [InlineData("?section=-", "loose")]
    [InlineData("?section=sound&q=author3", "chen2020ears")]
    [InlineData("?q=100%25", "rivers")]
    [InlineData("?q=missing+term", "ada2018noise")]
    [InlineData("?q=nothing-like-it", "")]
    [InlineData("?p=99", "ada2018noise chen2020ears rivers loose")]
    [InlineData("?sort=title", "loose ada2018noise chen2020ears rivers")]
    [InlineData("?sort=status", "chen2020ears rivers ada2018noise loose")]
    [InlineData("?sort=year&section=sound", "chen2020ears ada2018noise")]
    [InlineData("?sort=changed", "rivers chen2020ears ada2018noise loose")]
    [InlineData("?p=-1&status=nonsense", "ada2018noise chen2020ears rivers loose")]
    public async Task List_shows_what_the_address_asks_for(string query, string slugs)
    {
        await ExampleAsync();

        var page = await Owner.PageAsync(List + query);

        var shown = page.QuerySelectorAll("[name=id]").Select(box => int.Parse(box.GetAttribute("value")!, null));
        var bySlug = await Site.AskAsync(db => db.Papers.ToDictionaryAsync(p => p.Id, p => p.Slug));
        Assert.Equal(slugs, string.Join(' ', shown.Select(id => bySlug[id])));
    }

    [Fact]
    public async Task Another_order_has_no_sections_to_move_papers_between_and_goes_on_over_the_pages()
    {
        await ExampleAsync();

        var page = await Owner.PageAsync(List + "?sort=title&q=author3");

        Assert.Empty(page.QuerySelectorAll("[data-order]:not([data-order='']), .papers h2, [name=move]"));
        Assert.Equal("title", ((IHtmlSelectElement)page.QuerySelector("[name=sort]")!).Value);
        Assert.Equal("author3", page.QuerySelector("[name=q]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Paper_marked_as_read_in_the_list_has_today_and_a_reading_and_visitors_see_it()
    {
        await ExampleAsync();
        var ears = await PaperAsync("chen2020ears");
        var before = await Owner.PageAsync(List + "?section=sound");

        using var answer = await Owner.SubmitAsync(before, [], $"button[value='{ears.Id}:Read']");

        Assert.Equal($"{List}?section=sound#p{ears.Id}", answer.Headers.Location?.ToString());
        ears = await PaperAsync("chen2020ears");
        var today = $"{DateOnly.FromDateTime(Site.Clock.Now.ToOffset(TimeSpan.FromHours(8)).Date):yyyy-MM-dd}";
        Assert.Equal((ReadingStatus.Read, today), (ears.Status, $"{ears.FinishedOn}"));
        Assert.Equal(
            ("2026-11-20", today),
            ($"{ears.ReadingEvents[0].StartedOn}", $"{ears.ReadingEvents[0].FinishedOn}")
        );
        var row = (await Site.PageAsync("/reading?q=ears")).QuerySelector(".entry .chip")!;
        Assert.Equal("✓ Read", row.TextContent);
        Assert.Equal(1, await Site.AskAsync(db => db.Revisions.CountAsync(r => r.Noun == "Paper")));
    }

    [Fact]
    public async Task Chosen_papers_change_together_and_the_others_do_not()
    {
        await ExampleAsync();
        var (noise, loose) = (await PaperAsync("ada2018noise"), await PaperAsync("loose"));
        var water = await Site.AskAsync(db => db.ReadingSections.SingleAsync(s => s.Slug == "water"));
        var list = await Owner.PageAsync(List);
        foreach (var id in new[] { noise.Id, loose.Id })
            ((IHtmlInputElement)list.QuerySelector($"[name=id][value='{id}']")!).IsChecked = true;

        var page = await Owner.SubmittedAsync(
            list,
            new()
            {
                ["to-status"] = "Skimmed",
                ["to-section"] = $"{water.Id}",
                ["to-public"] = "false",
            },
            "button[value=apply]"
        );

        Assert.Contains(
            "2 papers are changed.",
            page.QuerySelector("[role=status]")!.TextContent,
            StringComparison.Ordinal
        );
        foreach (var slug in new[] { "ada2018noise", "loose" })
        {
            var paper = await PaperAsync(slug);
            Assert.Equal(
                (ReadingStatus.Skimmed, water.Id, PublicationState.Draft),
                (paper.Status, paper.SectionId, paper.State)
            );
        }
        Assert.Equal(
            (1, 2),
            ((await PaperAsync("ada2018noise")).SectionPosition, (await PaperAsync("loose")).SectionPosition)
        );
        Assert.Equal(ReadingStatus.ToRead, (await PaperAsync("rivers")).Status);
        Assert.Equal(ReadingStatus.Reading, (await PaperAsync("chen2020ears")).Status);
    }

    [Theory]
    [InlineData("to-status", "Read", false)]
    [InlineData("to-section", "999", true)]
    [InlineData("to-status", "", true)]
    [InlineData("to-status", "Eaten", true)]
    public async Task Nothing_changes_when_nothing_is_chosen_or_asked(string field, string value, bool ticked)
    {
        await ExampleAsync();
        var list = await Owner.PageAsync(List);
        ((IHtmlInputElement)list.QuerySelector("[name=id]")!).IsChecked = ticked;

        var page = await Owner.SubmittedAsync(list, new() { [field] = value }, "button[value=apply]");

        Assert.Contains("Nothing changed", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await Site.AskAsync(db => db.Revisions.CountAsync(r => r.Noun == "Paper")));
    }

    [Fact]
    public async Task Drafts_published_together_are_public_from_now_on_and_what_was_public_keeps_its_day()
    {
        await ExampleAsync();
        await Site.ChangeAsync(async db => (await db.Papers.SingleAsync(p => p.Slug == "loose")).Unpublish());
        var list = await Owner.PageAsync(List);
        foreach (var box in list.QuerySelectorAll("[name=id]").Cast<IHtmlInputElement>())
            box.IsChecked = true;

        await Owner.SubmittedAsync(list, new() { ["to-public"] = "true" }, "button[value=apply]");

        Assert.Equal(Site.Clock.Now, (await PaperAsync("loose")).PublishedAt);
        Assert.Null((await PaperAsync("rivers")).PublishedAt);
    }

    [Fact]
    public async Task Five_thousand_papers_are_a_hundred_a_page_and_moving_one_changes_two()
    {
        await Site.ArrangeAsync(db =>
        {
            var section = new ReadingSection { Slug = "all", Title = ExampleSite.English("All") };
            db.AddRange(
                Enumerable
                    .Range(0, 5_000)
                    .Select(i => new Paper
                    {
                        Slug = $"p{i}",
                        Title = $"Paper {i}",
                        Section = section,
                        SectionPosition = i,
                    })
            );
        });

        var page = await Owner.PageAsync(List + "?section=all&p=50");
        Assert.Equal(100, page.QuerySelectorAll("[name=id]").Length);
        Assert.Contains("4901 to 5000 of 5000", page.QuerySelector(".pages")!.TextContent, StringComparison.Ordinal);
        var last = await PaperAsync("p4999");
        page = await Owner.SubmittedAsync(page, [], $"button[value='up:{last.Id}']");

        Assert.Equal(
            ["Paper 4999", "Paper 4998"],
            page.QuerySelectorAll(".ttl").TakeLast(2).Select(t => t.TextContent)
        );
        Assert.Equal(2, await Site.AskAsync(db => db.Revisions.CountAsync(r => r.Noun == "Paper")));
    }

    private Task<Paper> PaperAsync(string slug) =>
        Site.AskAsync(db => db.Papers.Include(p => p.ReadingEvents).SingleAsync(p => p.Slug == slug));
}
