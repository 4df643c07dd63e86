using Microsoft.Playwright;

namespace Portfolio.Tests.Browser;

/// <summary>
/// What the pages look like, for eyes: <c>scripts/screenshots</c> sets <c>SCREENSHOTS</c> to the folder; else only the
/// phone is looked at, and nothing kept.
/// </summary>
public sealed class ScreenshotTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SCREENSHOTS");

    /// <summary>All pages for eyes; what differs between light and dark is the same on each.</summary>
    public static TheoryData<string> Pages() => Folder is null ? ["/", "/zh/reading"] : PublicPaths.Everywhere();

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Dark_and_light_are_two_pictures(string path)
    {
        var page = await browser.OpenAsync(path);
        foreach (var width in Folder is null ? [390] : new[] { 1280, 768, 390 })
        {
            await page.SetViewportSizeAsync(width, 800);
            var light = await ShootAsync(page, path, width, ColorScheme.Light);
            var dark = await ShootAsync(page, path, width, ColorScheme.Dark);
            Assert.NotEqual(light, dark);
        }
        await page.Context.CloseAsync();
    }

    private static async Task<byte[]> ShootAsync(IPage page, string path, int width, ColorScheme scheme)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        var file = Folder is null
            ? null
            : Path.Combine(Folder, $"{NameOf(path)}.{width}.{scheme}.png".ToLowerInvariant());
        return await page.ScreenshotAsync(new() { Path = file, FullPage = true });
    }

    private static string NameOf(string path) =>
        path.Trim('/') is { Length: > 0 } name ? name.Replace('/', '-') : "home";
}
