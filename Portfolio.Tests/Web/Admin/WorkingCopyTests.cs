using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.History;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

/// <summary>What autosave keeps, as the server sees it; what the script does with it is seen in a browser.</summary>
public sealed class WorkingCopyTests : OwnedSite
{
    private const string Address = "/admin/essays/edit/1";
    private const string New = "/admin/essays/edit";

    private async Task ArrangeAsync() =>
        await Site.ArrangeAsync(db =>
        {
            var essay = new Essay
            {
                Slug = "bottle",
                Title = LocalizedText.Of("en", "A bottle"),
                Body = LocalizedText.Of("en", "First."),
            };
            essay.Publish(new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
            db.Add(essay);
        });

    [Fact]
    public async Task What_is_typed_is_kept_and_shown_again_while_visitors_read_what_is_saved()
    {
        await ArrangeAsync();
        await AutosaveAsync(await Owner.PageAsync(Address), "Half a sen");

        var page = await Owner.PageAsync(Address);

        Assert.Equal("Half a sen", Text(page));
        Assert.NotNull(page.QuerySelector(".kept"));
        Assert.Equal("First.", (await Site.AskAsync(db => db.Essays.SingleAsync())).Body["en"]);
        Assert.Equal(0, await Site.AskAsync(db => db.Revisions.CountAsync()));
    }

    [Fact]
    public async Task Update_saves_what_was_kept_and_nothing_is_unsaved_any_more()
    {
        await ArrangeAsync();
        await AutosaveAsync(await Owner.PageAsync(Address), "Second.");

        await Owner.SubmittedAsync(await Owner.PageAsync(Address), []);

        Assert.Equal("Second.", (await Site.AskAsync(db => db.Essays.SingleAsync())).Body["en"]);
        Assert.Equal(0, await Site.AskAsync(db => db.WorkingCopies.CountAsync()));
    }

    [Fact]
    public async Task What_is_typed_while_the_program_starts_anew_is_kept_and_saved()
    {
        await ArrangeAsync();
        var page = await Owner.PageAsync(Address);
        await using var restart = Site.WithWebHostBuilder(_ => { });
        using var owner = Owner.After(restart);

        await owner.SubmittedAsync(page, new() { ["Essay.Body.en"] = "Typed meanwhile." });

        Assert.Equal("Typed meanwhile.", (await Site.AskAsync(db => db.Essays.SingleAsync())).Body["en"]);
    }

    [Fact]
    public async Task Typing_everything_back_leaves_nothing_unsaved()
    {
        await ArrangeAsync();
        await AutosaveAsync(await Owner.PageAsync(Address), "Second.");

        await AutosaveAsync(await Owner.PageAsync(Address), "First.");

        Assert.Equal(0, await Site.AskAsync(db => db.WorkingCopies.CountAsync()));
    }

    [Fact]
    public async Task Dropped_changes_are_in_the_history()
    {
        await ArrangeAsync();
        await AutosaveAsync(await Owner.PageAsync(Address), "A thought.");

        var page = await Owner.SubmittedAsync(await Owner.PageAsync(Address), [], "button[value=discard]");

        Assert.Equal("First.", Text(page));
        Assert.Contains(
            "A thought.",
            (await Site.AskAsync(db => db.Revisions.SingleAsync())).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Begun_essay_without_a_title_is_offered_when_the_next_is_begun()
    {
        using var kept = await AutosaveAsync(await Owner.PageAsync(New), "A beginning.");

        var next = await Owner.PageAsync(New);

        var link = next.QuerySelector(".kept a")!.GetAttribute("href")!;
        Assert.Equal(kept.RootElement.GetProperty("address").GetString(), link);
        Assert.Equal("A beginning.", Text(await Owner.PageAsync(New + link)));
        Assert.Equal(0, await Site.AskAsync(db => db.Essays.CountAsync()));
    }

    [Fact]
    public async Task Begun_essay_is_saved_as_one_however_often_it_is_sent()
    {
        var form = await Owner.PageAsync(New);
        await AutosaveAsync(form, "A beginning.");
        var again = await Owner.PageAsync($"{New}?begun={Value(form, "key")}");
        var typed = new Dictionary<string, string> { ["Essay.Title.en"] = "Stones" };
        await Owner.SubmittedAsync(again, typed);

        await Owner.SubmittedAsync(again, typed);

        Assert.Equal("stones", (await Site.AskAsync(db => db.Essays.SingleAsync())).Slug);
        Assert.Equal(0, await Site.AskAsync(db => db.WorkingCopies.CountAsync()));
    }

    [Fact]
    public async Task Begun_essay_that_is_dropped_comes_back_from_the_trash()
    {
        var form = await Owner.PageAsync(New);
        await AutosaveAsync(form, "A beginning.");
        var begun = await Owner.PageAsync($"{New}?begun={Value(form, "key")}");
        await Owner.SubmittedAsync(begun, [], "button[value=discard]");

        await Owner.PressAsync(await Owner.PageAsync("/admin/trash"), "main form[action*='restore'] button");

        Assert.Equal("A beginning.", (await Site.AskAsync(db => db.Essays.SingleAsync())).Body["en"]);
    }

    [Fact]
    public async Task Other_device_that_wrote_meanwhile_is_noticed_and_both_texts_are_kept()
    {
        await ArrangeAsync();
        var desk = await Owner.PageAsync(Address);
        await AutosaveAsync(await Owner.PageAsync(Address), "From the phone.");

        using var refused = await SendAsync(desk, "From the desk.");
        var both = await Owner.SubmittedAsync(desk, new() { ["Essay.Body.en"] = "From the desk." });

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal(
            ["From the phone.", "From the desk."],
            both.QuerySelectorAll("[role=alert] pre").Select(text => text.TextContent)
        );
        await Owner.SubmittedAsync(both, []);
        Assert.Equal("From the desk.", (await Site.AskAsync(db => db.Essays.SingleAsync())).Body["en"]);
        var history = await Site.AskAsync(db => db.Revisions.Select(r => r.Text).ToListAsync());
        Assert.Contains(history, text => text.Contains("From the phone.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Copy_of_an_essay_that_was_saved_elsewhere_stands_beside_it()
    {
        await ArrangeAsync();
        var elsewhere = await Owner.PageAsync(Address);
        await AutosaveAsync(await Owner.PageAsync(Address), "Mine.");
        await Site.ChangeAsync(async db => (await db.Essays.SingleAsync()).Body = LocalizedText.Of("en", "Theirs."));

        var page = await Owner.PageAsync(Address);
        using var refused = await SendAsync(elsewhere, "Mine.");

        Assert.Equal(["Theirs.", "Mine."], page.QuerySelectorAll("[role=alert] pre").Select(text => text.TextContent));
        Assert.Equal("Mine.", Text(page));
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        var taken = await Owner.SubmittedAsync(page, [], "[role=alert] button[value=discard]");
        Assert.Equal("Theirs.", Text(taken));
    }

    [Fact]
    public async Task Publishing_meanwhile_is_no_conflict()
    {
        await ArrangeAsync();
        await AutosaveAsync(await Owner.PageAsync(Address), "Second.");
        await Site.ChangeAsync(async db => (await db.Essays.SingleAsync()).Unlist());

        var page = await Owner.PageAsync(Address);
        await Owner.SubmittedAsync(page, []);

        Assert.Null(page.QuerySelector("#conflict"));
        var essay = await Site.AskAsync(db => db.Essays.SingleAsync());
        Assert.Equal(("Second.", PublicationState.Unlisted), (essay.Body["en"], essay.State));
    }

    [Fact]
    public async Task Text_of_600_KB_is_refused_with_the_figure_before_anything_is_kept()
    {
        await ArrangeAsync();

        using var refused = await SendAsync(await Owner.PageAsync(Address), new string('x', 600 * 1024));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("600 KB", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await Site.AskAsync(db => db.WorkingCopies.CountAsync()));
    }

    [Fact]
    public async Task Deleting_an_essay_leaves_what_was_typed_in_its_history()
    {
        await ArrangeAsync();
        await AutosaveAsync(await Owner.PageAsync(Address), "A thought.");

        await Owner.SubmittedAsync(await Owner.PageAsync("/admin/essays/delete/1"), []);

        Assert.Equal(0, await Site.AskAsync(db => db.WorkingCopies.CountAsync()));
        var kinds = await Site.AskAsync(db => db.Revisions.OrderBy(r => r.Id).Select(r => r.Kind).ToListAsync());
        Assert.Equal([RevisionKind.Saved, RevisionKind.Deleted], kinds);
    }

    [Fact]
    public async Task Language_that_was_left_behind_is_marked()
    {
        await ArrangeAsync();
        await Owner.SubmittedAsync(await Owner.PageAsync(Address), new() { ["Essay.Body.zh-Hans"] = "一。" });
        var even = await Owner.PageAsync(Address);
        Site.Clock.Pass(TimeSpan.FromHours(1));

        var page = await Owner.SubmittedAsync(even, new() { ["Essay.Body.en"] = "Second." });

        Assert.Equal("中文", page.QuerySelector("label:has(.older) span")!.TextContent);
    }

    [Fact]
    public async Task Title_typed_over_two_lines_is_one()
    {
        await Owner.SubmittedAsync(await Owner.PageAsync(New), new() { ["Essay.Title.en"] = "Two\r\nlines" });

        Assert.Equal("Two lines", (await Site.AskAsync(db => db.Essays.SingleAsync())).Title["en"]);
    }

    [Fact]
    public async Task Script_gets_the_preview_of_one_language_alone()
    {
        var page = await Owner.PageAsync(New);

        using var answer = await Owner.SubmitAsync(
            page,
            new()
            {
                ["Essay.Title.zh-Hans"] = "石头",
                ["Essay.Body.zh-Hans"] = "**老**",
                ["tongue"] = "zh-Hans",
            },
            "button[value=preview]",
            script: true
        );

        var part = await answer.Content.ReadAsStringAsync();
        Assert.StartsWith(
            "<p class=\"seen-title\" lang=\"zh-Hans\">石头</p>",
            part.TrimStart(),
            StringComparison.Ordinal
        );
        Assert.Contains("<p data-line=\"1\"><strong>老</strong></p>", part, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Citation_is_found_by_its_key_and_by_its_words()
    {
        await Site.ArrangeAsync(db =>
            db.AddRange(
                new Paper
                {
                    Slug = "a",
                    CitationKey = "ada2018noise",
                    Title = "Rivers",
                },
                new Paper
                {
                    Slug = "b",
                    CitationKey = "lin2020",
                    Title = "The noise of weirs",
                },
                new Paper { Slug = "c", Title = "Noise without a key" }
            )
        );

        var byKey = await Owner.PageAsync("/admin/papers/cite?q=ada");
        var byWords = await Owner.PageAsync("/admin/papers/cite?q=noise");

        Assert.Equal("ada2018noise", byKey.QuerySelector("[role=option]")!.GetAttribute("data-key"));
        Assert.Equal("lin2020", Assert.Single(byWords.QuerySelectorAll("[role=option]")).GetAttribute("data-key"));
    }

    private async Task<JsonDocument> AutosaveAsync(IHtmlDocument page, string body)
    {
        using var answer = await SendAsync(page, body);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
    }

    private async Task<HttpResponseMessage> SendAsync(IHtmlDocument page, string body)
    {
        var button = page.QuerySelector("main form.ed button[name=then]")!;
        button.SetAttribute("value", "autosave");
        var answer = await Owner.SubmitAsync(page, new() { ["Essay.Body.en"] = body });
        button.SetAttribute("value", "stay");
        return answer;
    }

    private static string Text(IHtmlDocument page) => page.GetElementById("Essay-Body-en")!.TextContent;

    private static string Value(IHtmlDocument page, string name) =>
        ((IHtmlInputElement)page.QuerySelector($"main input[name={name}]")!).Value;
}
