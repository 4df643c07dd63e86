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
    public async Task What_is_pasted_comes_as_a_picture_a_table_and_a_link()
    {
        var page = await WritingAsync(await EssayAsync("pasted"));
        var text = page.Locator(Body);
        await text.FillAsync("the weir");
        await text.SelectTextAsync();
        await PasteAsync(text, new() { ["text/plain"] = "https://river.example/weir" });
        await Assertions.Expect(text).ToHaveValueAsync("[the weir](https://river.example/weir)");

        await text.FillAsync("");
        await PasteAsync(
            text,
            new()
            {
                ["text/html"] =
                    "<meta charset='utf-8'><style>td {}</style><table><tr><th>River</th><th>Sound</th></tr><tr><td>Ouse</td><td><p>low | <b style='font-weight:normal'>deep</b></p></td></tr></table>",
                ["text/plain"] = "River\tSound\nOuse\tlow",
            },
            withPicture: true
        );
        await Assertions.Expect(text).ToHaveValueAsync("| River | Sound |\n| --- | --- |\n| Ouse | low \\| deep |");

        await text.FillAsync("");
        await PasteAsync(text, new() { ["text/html"] = "<img src='https://river.example/a.png'>" }, withPicture: true);
        await page.GetByLabel("For who does not see it").FillAsync("A [grey] stone");
        await page.Keyboard.PressAsync("Enter");
        await Assertions
            .Expect(text)
            .ToHaveValueAsync(new Regex(@"^!\[A \\\[grey\\\] stone\]\(/media/.+/pasted\.jpg\)$"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(
        "<h2>On <i>rivers</i></h2><p>Loud &amp; <b>wide</b>, $5 to $6.</p>",
        "## On *rivers*\n\nLoud & **wide**, \\$5 to \\$6."
    )]
    [InlineData("<ul><li>one<ul><li>two</li></ul></li><li><p>three</p></li></ul>", "- one\n  - two\n- three")]
    [InlineData(
        "<ol start=3><li>a</li><li><a href='https://river.example/'>b</a></li></ol>",
        "3. a\n4. [b](https://river.example/)"
    )]
    [InlineData(
        "<b style='font-weight:normal'><span style='font-weight:700;font-style:italic'>Docs</span> says</b><sup>1</sup>",
        "***Docs*** says^1^"
    )]
    [InlineData(
        "<p><a href='javascript:alert(1)'>go</a><img src=x onerror=alert(1)><script>alert(1)</script> <em>on</em></p>",
        "go *on*"
    )]
    [InlineData(
        "<pre><code class='language-py'>a  = 1\n\nb</code></pre><blockquote><p>said</p></blockquote>",
        "```py\na  = 1\n\nb\n```\n\n> said"
    )]
    [InlineData("<div><span style='color:red'>let</span> a_b = *c*</div>", "plain")]
    [InlineData("<table><tr><td>all of a <s>letter</s></td></tr></table>", "all of a ~~letter~~")]
    public async Task Rich_text_becomes_Markdown_and_plain_text_stays(string html, string expected)
    {
        var page = await WritingAsync(await EssayAsync($"rich-{Guid.NewGuid():N}"));
        var text = page.Locator(Body);
        await text.FillAsync("");

        // What the browser itself would paste of it.
        await text.EvaluateAsync(
            "field => field.addEventListener('paste', e => e.defaultPrevented || (field.value = 'plain'))"
        );
        await PasteAsync(text, new() { ["text/html"] = html, ["text/plain"] = "anything" });

        await Assertions.Expect(text).ToHaveValueAsync(expected);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Table_comes_from_the_menu_that_a_slash_opens(int width)
    {
        var page = await WritingAsync(await EssayAsync($"slash-{width}"), width);
        var text = page.Locator(Body);
        await text.FillAsync("");
        await text.FocusAsync();

        await page.Keyboard.TypeAsync("/");
        Assert.True(await page.Locator("#insert [role=option]:visible").CountAsync() > 5);
        await page.Keyboard.TypeAsync("ta");
        await page.Locator("#insert [role=option]:visible").ClickAsync();
        await page.Keyboard.TypeAsync("River");

        await Assertions.Expect(text).ToHaveValueAsync("| River | B |\n|---|---|\n|   |   |\n");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Preview_scrolls_in_step_with_the_text()
    {
        // In its own time: a clock that stands still draws no frames.
        var page = await browser.SignedInAsync();
        await page.GotoAsync(await EssayAsync("in-step"));
        await Assertions.Expect(page.Locator("form.live")).ToBeVisibleAsync();
        await page.Locator(Body)
            .FillAsync(string.Join("\n\n", Enumerable.Range(1, 80).Select(i => $"## Part {i}\n\nWords of part {i}.")));
        var part = page.Locator(".seen-text h2", new() { HasTextString = "Part 80" });
        await Assertions.Expect(part).ToHaveCountAsync(1);

        await page.EvaluateAsync("scrollTo(0, document.body.scrollHeight)");
        await Assertions.Expect(part).ToBeInViewportAsync();
        await page.EvaluateAsync("scrollTo(0, 0)");

        await Assertions.Expect(part).Not.ToBeInViewportAsync();
        await Assertions.Expect(page.Locator(".seen-text h2").First).ToBeInViewportAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task More_than_512_KB_is_refused_with_the_figure_and_what_was_typed_stays()
    {
        var page = await WritingAsync(await EssayAsync("large"));
        var much = string.Join('\n', Enumerable.Repeat(new string('a', 99), 10_486));
        await page.Locator(Body).EvaluateAsync("(field, much) => (field.value = much)", much);
        await page.GetByRole(AriaRole.Button, new() { Name = "Update" }).ClickAsync();

        await Assertions.Expect(page.Locator(".bad-f .err").First).ToContainTextAsync("512");
        Assert.Equal(much.Length, (await page.Locator(Body).InputValueAsync()).Length);
        Assert.Equal("First.", await StoredAsync("large"));
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

    private static async Task PasteAsync(ILocator text, Dictionary<string, string> data, bool withPicture = false) =>
        await text.EvaluateAsync(
            """
            (field, [data, picture]) => {
              const clipboardData = new DataTransfer();
              for (const [type, words] of Object.entries(data)) clipboardData.setData(type, words);
              const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
              if (picture) clipboardData.items.add(new File([bytes], "pasted.jpg", { type: "image/jpeg" }));
              field.focus();
              field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
            }
            """,
            new object[] { data, withPicture ? Convert.ToBase64String(ExamplePictures.Photograph(1)) : "" }
        );

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
