using AngleSharp.Dom;
using Portfolio.Core.Dates;
using Portfolio.Core.Languages;
using Portfolio.Core.Work;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class WorkOrderTests : OwnedSite
{
    private Task ArrangeAsync() =>
        Site.ArrangeAsync(db =>
            db.AddRange(
                Make("First"),
                Make("Second"),
                Make("Third"),
                Make("Dated", start: PartialDate.Of(2024)),
                Make("A talk", WorkKind.Talk)
            )
        );

    private static WorkEntry Make(string title, WorkKind kind = WorkKind.Position, PartialDate? start = null)
    {
        var work = new WorkEntry
        {
            Slug = title.ToLowerInvariant().Replace(' ', '-'),
            Title = LocalizedText.Of("en", title),
            Kind = kind,
            Start = start,
        };
        work.Publish(null);
        return work;
    }

    [Fact]
    public async Task Arrows_change_the_order_that_visitors_see()
    {
        await ArrangeAsync();

        await Owner.SubmittedAsync(await Owner.PageAsync("/admin/work"), [], "button[name=up][value='3']");
        await Owner.SubmittedAsync(await Owner.PageAsync("/admin/work"), [], "button[name=down][value='1']");

        string[] order = ["Dated", "Third", "First", "Second", "A talk"];
        Assert.Equal(order, (await Site.PageAsync("/work")).QuerySelectorAll("main h3").Select(h => h.Text()));
        Assert.Equal(order, (await Owner.PageAsync("/admin/work")).QuerySelectorAll(".ttl").Select(t => t.Text()));
    }

    [Fact]
    public async Task Only_what_the_dates_leave_open_has_arrows()
    {
        await ArrangeAsync();

        var page = await Owner.PageAsync("/admin/work");

        Assert.Equal(["2", "3"], page.QuerySelectorAll("[name=up]:enabled").Select(b => b.GetAttribute("value")));
        Assert.Equal(["1", "2"], page.QuerySelectorAll("[name=down]:enabled").Select(b => b.GetAttribute("value")));
    }

    [Fact]
    public async Task One_kind_stands_in_the_address_and_stays_after_a_move()
    {
        await ArrangeAsync();
        var page = await Owner.PageAsync("/admin/work?kind=Position");
        Assert.DoesNotContain("A talk", page.Body!.TextContent, StringComparison.Ordinal);

        using var answer = await Owner.SubmitAsync(page, [], "button[name=up][value='2']");

        Assert.Equal("/admin/work?kind=Position#row-2", answer.Headers.Location?.ToString(), ignoreCase: true);
    }

    [Fact]
    public async Task Move_of_what_was_deleted_meanwhile_is_not_found()
    {
        await ArrangeAsync();
        var page = await Owner.PageAsync("/admin/work");
        await Site.ChangeAsync(async db => db.Remove((await db.Work.FindAsync(3))!));

        using var answer = await Owner.SubmitAsync(page, [], "button[name=up][value='3']");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }
}
