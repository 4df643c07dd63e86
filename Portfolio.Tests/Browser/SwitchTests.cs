namespace Portfolio.Tests.Browser;

public sealed class SwitchTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Ground = "getComputedStyle(document.documentElement).backgroundColor";

    [Fact]
    public async Task The_theme_button_turns_the_page_dark_and_it_stays_dark()
    {
        var page = await browser.OpenAsync("/");
        var light = await page.EvaluateAsync<string>(Ground);

        await page.ClickAsync(".theme");
        var dark = await page.EvaluateAsync<string>(Ground);
        await page.GotoAsync("/zh/work");

        Assert.NotEqual(light, dark);
        Assert.Equal(dark, await page.EvaluateAsync<string>(Ground));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_language_switch_leads_to_Chinese_and_back()
    {
        var page = await browser.OpenAsync("/essays/rain-and-weirs");

        await page.ClickAsync(".tools a[hreflang]");
        Assert.Equal("怎样分辨雨与堰", await page.TextContentAsync("h1"));
        await page.ClickAsync(".tools a[hreflang]");
        Assert.Equal("How to tell rain from a weir", await page.TextContentAsync("h1"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_script_the_page_is_complete_and_has_no_idle_button()
    {
        var page = await browser.OpenAsync("/essays/rain-and-weirs", script: false);

        Assert.False(await page.IsVisibleAsync(".theme"));
        Assert.False(await page.IsVisibleAsync(".copy"));
        Assert.True(await page.IsVisibleAsync(".note"));
        await page.ClickAsync(".toc a");
        Assert.Contains("#", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Where_there_is_no_clipboard_the_copy_button_selects_the_text()
    {
        var page = await browser.OpenAsync("/essays/rain-and-weirs");
        await page.EvaluateAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");

        await page.ClickAsync(".copy");

        Assert.Contains(
            "def surprise",
            await page.EvaluateAsync<string>("String(getSelection())"),
            StringComparison.Ordinal
        );
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_filter_works_on_a_phone_without_script()
    {
        var page = await browser.OpenAsync("/reading", width: 390, script: false);

        await page.FillAsync("#q", "noise");
        await page.ClickAsync(".filter button");

        Assert.Equal(2, await page.Locator(".cat li").CountAsync());
        await page.Context.CloseAsync();
    }
}
