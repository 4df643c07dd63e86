using Microsoft.Playwright;

namespace Portfolio.Tests.Browser;

/// <summary>The owner's half in a real browser.</summary>
public sealed class AdminTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Essay_is_written_previewed_published_and_read(bool script)
    {
        var title = script ? "Stones with a script" : "Stones without a script";
        var page = await browser.SignedInAsync(script: script);

        await page.GetByRole(AriaRole.Link, new() { Name = "New essay" }).ClickAsync();
        await page.Locator("[name='Essay.Title.en']").FillAsync(title);
        await page.Locator("[name='Essay.Body.en']").FillAsync("They are **old**.");
        if (script)
            await page.GetByRole(AriaRole.Radio, new() { Name = "中文" }).CheckAsync();
        await page.Locator("[name='Essay.Title.zh-Hans']").FillAsync("石头");
        await page.Locator("[name='Essay.Body.zh-Hans']").FillAsync("它们很**老**。");
        if (!script)
            await page.GetByRole(AriaRole.Button, new() { Name = "Preview" }).ClickAsync();
        await Assertions
            .Expect(page.Locator(script ? ".seen strong" : "#preview :lang(zh) strong"))
            .ToHaveTextAsync("老");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish…" }).ClickAsync();
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.Locator(".flash")).ToContainTextAsync("Published");

        await page.GotoAsync("/essays");
        await page.GetByRole(AriaRole.Link, new() { Name = title }).First.ClickAsync();
        await Assertions.Expect(page.Locator("main strong")).ToHaveTextAsync("old");
        await page.GetByRole(AriaRole.Link, new() { Name = "中文" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("main strong")).ToHaveTextAsync("老");
        await page.Context.CloseAsync();
    }
}
