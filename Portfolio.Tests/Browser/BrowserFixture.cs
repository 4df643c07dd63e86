using Microsoft.Playwright;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Browser;

/// <summary>The installed Chromium and the example site at a real address; one for each class, so that classes run side by side.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public SiteFactory Site { get; } = new();

    public async Task InitializeAsync()
    {
        Site.UseKestrel(0);
        Site.StartServer();
        await Site.ArrangeAsync(ExampleSite.Fill);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run",
                ],
            }
        );
    }

    /// <summary>A new visitor's tab on the site's home address, so that a test opens <c>/work</c>.</summary>
    public async Task<IPage> OpenAsync(
        string path,
        int width = 1280,
        ColorScheme scheme = ColorScheme.Light,
        bool script = true
    )
    {
        var context = await browser.NewContextAsync(
            new()
            {
                BaseURL = Site.ClientOptions.BaseAddress.ToString(),
                ViewportSize = new() { Width = width, Height = 800 },
                ColorScheme = scheme,
                JavaScriptEnabled = script,
            }
        );
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    public async Task DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await Site.DisposeAsync();
    }
}
