using Microsoft.Playwright;
using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Browser;

/// <summary>The owner's half in a real browser.</summary>
public sealed class AdminTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task Axe_finds_nothing_on_any_admin_page_and_nothing_runs_off_the_side()
    {
        var id = await EssayAsync();
        var page = await SignedInAsync(script: true);
        var found = new List<string>();
        foreach (
            var path in new[]
            {
                "/sign-in",
                "/admin",
                "/zh/admin",
                "/admin/essays",
                "/zh/admin/essays",
                "/admin/essays?q=nothing-like-it",
                "/admin/essays/edit",
                $"/admin/essays/edit/{id}",
                $"/zh/admin/essays/edit/{id}",
                $"/admin/essays/publish/{id}",
                $"/admin/essays/delete/{id}",
                "/admin/work",
                "/zh/admin/work/edit",
                "/admin/focus",
                "/zh/admin/focus/edit",
                "/admin/news",
                "/admin/pages",
                "/sign-out",
            }
        )
        {
            await page.GotoAsync(path);
            await CheckAsync(page, path, found);
        }

        await page.GotoAsync("/admin/essays/edit");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await CheckAsync(page, "a refused form", found);

        Assert.True(found.Count == 0, string.Join('\n', found));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Essay_is_written_previewed_published_and_read(bool script)
    {
        var title = script ? "Stones with a script" : "Stones without a script";
        var page = await SignedInAsync(script);

        await page.GetByRole(AriaRole.Link, new() { Name = "New essay" }).ClickAsync();
        await page.Locator("[name='Essay.Title.en']").FillAsync(title);
        await page.Locator("[name='Essay.Body.en']").FillAsync("They are **old**.");
        await page.Locator("[name='Essay.Title.zh-Hans']").FillAsync("石头");
        await page.Locator("[name='Essay.Body.zh-Hans']").FillAsync("它们很**老**。");
        await page.GetByRole(AriaRole.Button, new() { Name = "Preview" }).ClickAsync();
        await Assertions.Expect(page.Locator("#preview strong").First).ToHaveTextAsync("old");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish…" }).ClickAsync();
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Published");

        await page.GotoAsync("/essays");
        await page.GetByRole(AriaRole.Link, new() { Name = title }).First.ClickAsync();
        await Assertions.Expect(page.Locator("main strong")).ToHaveTextAsync("old");
        await page.GetByRole(AriaRole.Link, new() { Name = "中文" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("main strong")).ToHaveTextAsync("老");
        await page.Context.CloseAsync();
    }

    private static async Task CheckAsync(IPage page, string what, List<string> found)
    {
        found.AddRange(await AxeCheck.RunAsync(page, what, 1280, 390));
        await ShootAsync(page, what);
    }

    // For people to look at: only where a folder is named.
    private static async Task ShootAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("PORTFOLIO_SHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(
                new() { Path = Path.Combine(folder, $"admin{name.Replace('/', '.').Replace('?', '.')}.png") }
            );
    }

    private async Task<int> EssayAsync()
    {
        var essay = new Essay
        {
            Slug = $"weather-{Guid.NewGuid():N}",
            Title = LocalizedText.Of("en", "Weather in the notebook").With("zh-Hans", "笔记里的天气"),
            Summary = LocalizedText.Of("en", "What a week of clouds looks like in words."),
            Body = LocalizedText
                .Of("en", "Monday was *grey*.\n\n## Tuesday\n\nRain, then none.")
                .With("zh-Hans", "星期一是灰色的。\n\n## 星期二\n\n下雨，然后停了。"),
            Tags = ["weather", "notes"],
        };
        await browser.Site.ArrangeAsync(db => db.Add(essay));
        return essay.Id;
    }

    private async Task<IPage> SignedInAsync(bool script)
    {
        await OwnerClient.CreateOwnerOnceAsync(browser.Site);
        var page = await browser.OpenAsync("/sign-in", script: script);
        await page.Locator("[name=Email]").FillAsync(OwnerClient.Email);
        await page.Locator("[name=Password]").FillAsync(OwnerClient.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Home");
        return page;
    }
}
