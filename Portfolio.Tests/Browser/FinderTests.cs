using Microsoft.Playwright;

namespace Portfolio.Tests.Browser;

/// <summary>The search of the public site, from any of its pages.</summary>
public sealed class FinderTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData("/", 1280, "weir", "How to tell rain from a weir")]
    [InlineData("/zh/reading", 390, "堰", "怎样分辨雨与堰")]
    public async Task Control_and_K_opens_the_search_that_finds_while_one_types_and_keys_lead_to_what_is_found(
        string path,
        int width,
        string typed,
        string title
    )
    {
        var page = await browser.OpenAsync(path, width);
        var dialog = page.Locator("dialog.finder");

        await page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(dialog).ToBeVisibleAsync();
        await page.Keyboard.TypeAsync(typed);
        await Assertions.Expect(dialog.Locator(".found a").First).ToBeVisibleAsync();
        await Assertions.Expect(dialog.Locator("mark").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(dialog).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Control+k");
        await dialog.GetByRole(AriaRole.Link, new() { Name = title }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(title);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_a_script_the_same_link_leads_to_the_search_page()
    {
        var page = await browser.OpenAsync("/", script: false);

        await page.Locator("[data-dialog]").ClickAsync();
        await page.Locator("main [type=search]").FillAsync("weir");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync("/search?q=weir");
        await Assertions.Expect(page.Locator(".found a").First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }
}
