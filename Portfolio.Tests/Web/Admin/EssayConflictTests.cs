using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class EssayConflictTests : OwnedSite
{
    private const string Address = "/admin/essays/edit/1";

    private async Task ArrangeAsync() =>
        await Site.ArrangeAsync(db =>
            db.Add(
                new Essay
                {
                    Slug = "bottle",
                    Title = LocalizedText.Of("en", "A bottle"),
                    Body = LocalizedText.Of("en", "First."),
                }
            )
        );

    [Fact]
    public async Task Later_edit_of_another_device_is_shown_beside_mine_and_not_overwritten()
    {
        await ArrangeAsync();
        var mine = await Owner.PageAsync(Address);
        await Owner.SubmittedAsync(await Owner.PageAsync(Address), new() { ["Essay.Body.en"] = "From the phone." });

        var page = await Owner.SubmittedAsync(mine, new() { ["Essay.Body.en"] = "From the desk." });

        Assert.Equal(
            ["From the phone.", "From the desk."],
            page.QuerySelectorAll("[role=alert] pre").Select(text => text.TextContent)
        );
        Assert.Equal("From the desk.", page.GetElementById("Essay-Body-en")!.TextContent);
        Assert.Equal("From the phone.", await BodyAsync());
    }

    [Fact]
    public async Task Mine_is_saved_over_the_other_when_I_say_so()
    {
        await ArrangeAsync();
        var mine = await Owner.PageAsync(Address);
        await Owner.SubmittedAsync(await Owner.PageAsync(Address), new() { ["Essay.Body.en"] = "From the phone." });
        var asked = await Owner.SubmittedAsync(mine, new() { ["Essay.Body.en"] = "From the desk." });

        await Owner.SubmittedAsync(asked, []);

        Assert.Equal("From the desk.", await BodyAsync());
        var kept = await Site.AskAsync(db => db.Revisions.Select(r => r.Text).ToListAsync());
        Assert.Contains(kept, text => text.Contains("From the phone.", StringComparison.Ordinal));
        Assert.Equal(2, kept.Count);
    }

    [Fact]
    public async Task Same_form_sent_twice_is_no_conflict()
    {
        await ArrangeAsync();
        var form = await Owner.PageAsync(Address);
        var typed = new Dictionary<string, string> { ["Essay.Body.en"] = "Second." };
        await Owner.SubmittedAsync(form, typed);

        using var answer = await Owner.SubmitAsync(form, typed);

        Assert.Equal(Address, answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Preview_keeps_noticing_the_later_edit()
    {
        await ArrangeAsync();
        var mine = await Owner.PageAsync(Address);
        await Owner.SubmittedAsync(await Owner.PageAsync(Address), new() { ["Essay.Body.en"] = "From the phone." });
        var preview = await Owner.SubmittedAsync(
            mine,
            new() { ["Essay.Body.en"] = "From the desk." },
            "button[formaction*=review]"
        );

        var page = await Owner.SubmittedAsync(preview, []);

        Assert.NotNull(page.QuerySelector("#conflict"));
        Assert.Equal("From the phone.", await BodyAsync());
    }

    [Fact]
    public async Task Form_of_a_deleted_essay_keeps_what_was_typed_and_becomes_a_new_draft()
    {
        await ArrangeAsync();
        var mine = await Owner.PageAsync(Address);
        await Owner.SubmittedAsync(await Owner.PageAsync("/admin/essays/delete/1"), []);

        var page = await Owner.SubmittedAsync(mine, new() { ["Essay.Body.en"] = "From the desk." });

        Assert.Contains(
            "was deleted meanwhile",
            page.QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("From the desk.", page.GetElementById("Essay-Body-en")!.TextContent);
        Assert.Equal(0, await Site.AskAsync(db => db.Essays.CountAsync()));

        await Owner.SubmittedAsync(page, []);

        var essay = await Site.AskAsync(db => db.Essays.SingleAsync());
        Assert.Equal(("From the desk.", PublicationState.Draft), (essay.Body["en"], essay.State));
    }

    private Task<string?> BodyAsync() => Site.AskAsync(async db => (await db.Essays.SingleAsync()).Body["en"]);
}
