using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Browser;

/// <summary>Writing as the owner does it: what is typed is kept, shown as visitors will see it, and never lost.</summary>
public sealed class EditorTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Body = "[name='Essay.Body.en']";

    [Fact]
    public async Task What_is_typed_is_kept_survives_a_reload_and_is_read_after_the_update()
    {
        var page = await WritingAsync(await EssayAsync("kept"));
        await page.Locator(Body).FillAsync("A **second** thought.");
        await KeptAsync(page);

        await page.ReloadAsync();

        await Assertions.Expect(page.Locator(Body)).ToHaveValueAsync("A **second** thought.");
        Assert.Equal("First.", await StoredAsync("kept"));
        await page.Keyboard.PressAsync("Control+s");
        await Assertions.Expect(page.Locator(".flash")).ToContainTextAsync("Saved.");
        Assert.Equal("A **second** thought.", await StoredAsync("kept"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Formula_and_citation_are_inserted_by_their_menus_and_seen_at_once(int width)
    {
        var page = await WritingAsync("/admin/essays/edit", width);
        await page.Locator("[name='Essay.Title.en']").FillAsync("Rivers");
        await page.Locator(Body).FocusAsync();

        await page.Keyboard.TypeAsync("/ma");
        await Assertions.Expect(page.Locator("#insert [role=option]:visible")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("x^2");
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync("See [@ada");
        await Assertions.Expect(page.Locator("#cite [aria-selected=true]")).ToContainTextAsync("ada2018noise");
        Assert.Empty(await AxeCheck.RunAsync(page, "the editor", width));
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(Body)).ToHaveValueAsync("$$\nx^2\n$$\nSee [@ada2018noise]");
        if (width == 390)
            await page.GetByRole(AriaRole.Radio, new() { Name = "Preview" }).CheckAsync();
        await Assertions.Expect(page.Locator(".seen math")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".seen-text")).ToContainTextAsync("2018");
        await KeptAsync(page);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_was_saved_is_not_offered_again_as_if_the_server_had_not_got_it()
    {
        var page = await WritingAsync("/admin/essays/edit");
        await page.Locator("[name='Essay.Title.en']").FillAsync("Saved at once");
        await page.Locator(Body).FillAsync("As in [@nobody2020].");

        await page.Keyboard.PressAsync("Control+s");

        await Assertions.Expect(page.Locator(".flash")).ToContainTextAsync("Saved.");
        await Assertions.Expect(page.Locator("form.live .odd-things")).ToContainTextAsync("Line 1: No paper");
        await Assertions.Expect(page.Locator("#held")).ToBeHiddenAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("form.live")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#held")).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Other_tab_that_wrote_meanwhile_is_told_and_both_texts_are_shown()
    {
        var address = await EssayAsync("two-tabs");
        var desk = await WritingAsync(address);
        var phone = await desk.Context.NewPageAsync();
        await phone.GotoAsync(address);
        await phone.Locator(Body).FillAsync("From the phone.");
        await KeptAsync(phone, installed: false);

        await desk.Locator(Body).FillAsync("From the desk.");
        await desk.Clock.FastForwardAsync(3000);
        await desk.GetByRole(AriaRole.Button, new() { Name = "Show both" }).ClickAsync();

        await Assertions
            .Expect(desk.Locator("[role=alert] pre"))
            .ToHaveTextAsync(["From the phone.", "From the desk."]);
        await desk.GetByRole(AriaRole.Button, new() { Name = "Save mine over it" }).ClickAsync();
        await Assertions.Expect(desk.Locator(".flash")).ToContainTextAsync("Saved.");
        Assert.Equal("From the desk.", await StoredAsync("two-tabs"));
        await desk.Context.CloseAsync();
    }

    [Fact]
    public async Task Signed_out_meanwhile_the_password_is_asked_for_and_the_text_kept()
    {
        var page = await WritingAsync(await EssayAsync("signed-out"));
        await page.Context.ClearCookiesAsync();
        await page.Locator(Body).FillAsync("Still here.");
        await page.Clock.FastForwardAsync(3000);

        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Sign in to go on" });
        await dialog.GetByLabel("E-mail address").FillAsync(OwnerClient.Email);
        await dialog.GetByLabel("Password").FillAsync(OwnerClient.Password);
        await dialog.GetByRole(AriaRole.Button).ClickAsync();

        await Assertions.Expect(page.Locator("[data-saved]")).ToContainTextAsync("Kept");
        await Assertions.Expect(page.Locator(Body)).ToHaveValueAsync("Still here.");
        Assert.Equal(
            1,
            await browser.Site.AskAsync(db => db.WorkingCopies.CountAsync(c => c.Text.Contains("Still here.")))
        );
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Server_that_is_gone_costs_nothing_that_was_typed()
    {
        var page = await WritingAsync(await EssayAsync("gone"));
        await page.RouteAsync(
            "**/essays/edit/*",
            route => route.Request.Method == "POST" ? route.AbortAsync() : route.ContinueAsync()
        );
        await page.Locator(Body).FillAsync("Typed into the void.");
        await page.Clock.FastForwardAsync(3000);
        await Assertions.Expect(page.Locator("[data-saved]")).ToContainTextAsync("in this browser");
        page.Dialog += (_, leaving) => _ = leaving.AcceptAsync();

        await page.ReloadAsync();

        await Assertions.Expect(page.Locator(Body)).ToHaveValueAsync("First.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Put it into the form" }).ClickAsync();
        await Assertions.Expect(page.Locator(Body)).ToHaveValueAsync("Typed into the void.");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Picture_is_sent_described_and_stands_in_the_text()
    {
        var page = await WritingAsync(await EssayAsync("picture"));
        await page.Locator(Body).FillAsync("");
        await page.Locator("#picture [type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "stone.png",
                    MimeType = "image/png",
                    Buffer = ExamplePictures.Png(),
                }
            );

        await page.GetByLabel("For who does not see it").FillAsync("A grey stone");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Insert" }).ClickAsync();

        await Assertions
            .Expect(page.Locator(Body))
            .ToHaveValueAsync(new Regex(@"^!\[A grey stone\]\(/media/.+/stone\.png\)$"));
        var media = await browser.Site.AskAsync(db => db.Media.OrderByDescending(m => m.Id).FirstAsync());
        Assert.Equal("A grey stone", media.Alt["en"]);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Notes_of_a_paper_have_the_same_menus_and_keys()
    {
        var page = await browser.SignedInAsync();
        await page.GotoAsync("/admin/papers/edit/1");
        await Assertions.Expect(page.Locator("form.live")).ToBeVisibleAsync();
        var notes = page.Locator("textarea.text").First;
        await notes.FillAsync("");
        await notes.FocusAsync();

        await page.Keyboard.PressAsync("Control+b");
        await page.Keyboard.TypeAsync("As in [@ada");
        await Assertions.Expect(page.Locator("#cite [aria-selected=true]")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(notes).ToHaveValueAsync("**As in [@ada2018noise]**");
        await page.Context.CloseAsync();
    }

    private async Task<string> EssayAsync(string slug)
    {
        await browser.Site.ArrangeAsync(db =>
        {
            var essay = new Essay
            {
                Slug = slug,
                Title = LocalizedText.Of("en", slug),
                Body = LocalizedText.Of("en", "First."),
            };
            essay.Publish(null);
            db.Add(essay);
        });
        return $"/admin/essays/edit/{await browser.Site.AskAsync(db => db.Essays.Where(e => e.Slug == slug).Select(e => e.Id).SingleAsync())}";
    }

    private async Task<IPage> WritingAsync(string address, int width = 1280)
    {
        var page = await browser.SignedInAsync(width);
        await page.Clock.InstallAsync();
        await page.GotoAsync(address);
        await Assertions.Expect(page.Locator("form.live")).ToBeVisibleAsync();
        return page;
    }

    private static async Task KeptAsync(IPage page, bool installed = true)
    {
        if (installed)
            await page.Clock.FastForwardAsync(3000);
        await Assertions.Expect(page.Locator("[data-saved]")).ToContainTextAsync("Kept");
    }

    private Task<string?> StoredAsync(string slug) =>
        browser.Site.AskAsync(async db => (await db.Essays.SingleAsync(e => e.Slug == slug)).Body["en"]);
}
