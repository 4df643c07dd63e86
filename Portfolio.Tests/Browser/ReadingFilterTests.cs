using Microsoft.Playwright;

namespace Portfolio.Tests.Browser;

/// <summary>The filter of the reading list on a phone.</summary>
public sealed class ReadingFilterTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task The_list_is_filtered_and_shown_whole_again_by_keys_alone_without_a_script()
    {
        var page = await browser.OpenAsync("/reading", width: 390, script: false);
        var errors = new List<string>();
        page.Console += (_, message) => errors.Add(message.Text);

        await page.Locator(".rest > summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"\?status=read$"));
        await Assertions.Expect(page.Locator(".cat > li")).ToHaveCountAsync(1);
        // The data of the page is no script, so the policy has nothing to forbid.
        Assert.Empty(errors);

        await page.Locator(".asked a").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".cat > li")).ToHaveCountAsync(4);
        Assert.Equal(390, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await page.Context.CloseAsync();
    }
}
