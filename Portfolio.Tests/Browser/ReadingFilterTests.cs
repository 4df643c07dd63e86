using Microsoft.Playwright;

namespace Portfolio.Tests.Browser;

/// <summary>The filter of the reading list on a phone.</summary>
public sealed class ReadingFilterTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task The_list_is_filtered_and_shown_whole_again_by_keys_alone_without_a_script()
    {
        var page = await browser.OpenAsync("/reading", width: 390, script: false);

        await page.Locator(".rest > summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync("/reading?status=read");
        await Assertions.Expect(page.Locator(".cat > li")).ToHaveCountAsync(1);

        await page.Locator(".asked a").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".cat > li")).ToHaveCountAsync(4);
        Assert.Equal(390, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await page.Context.CloseAsync();
    }
}
