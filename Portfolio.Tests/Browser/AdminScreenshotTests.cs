using Microsoft.Playwright;

namespace Portfolio.Tests.Browser;

/// <summary>
/// What the owner sees, for eyes: <c>scripts/screenshots</c> sets <c>SCREENSHOTS</c> to the folder, whose folder
/// <c>admin</c> has every page; else only the list of papers is looked at, and nothing kept.
/// </summary>
public sealed class AdminScreenshotTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    // Of a page as long as the list of papers the beginning says it all.
    private const int Most = 2000;
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SCREENSHOTS");

    [Fact]
    public async Task Wide_and_light_and_a_phone_in_Chinese_in_the_dark_are_two_pictures()
    {
        var page = await browser.SignedInAsync();
        foreach (var path in Folder is null ? ["/admin/papers"] : await AdminPages.PathsAsync(browser, page))
        {
            var light = await ShootAsync(page, path, 1280, ColorScheme.Light);
            var dark = await ShootAsync(page, "/zh" + path, 390, ColorScheme.Dark);
            Assert.NotEqual(light, dark);
        }
        await page.Context.CloseAsync();
    }

    private static async Task<byte[]> ShootAsync(IPage page, string path, int width, ColorScheme scheme)
    {
        await page.SetViewportSizeAsync(width, 800);
        await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync(path);
        // The whole page at once, so that what stands at the lower edge of the window stands at its end.
        var height = await page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        await page.SetViewportSizeAsync(width, Math.Clamp(height, 800, Most));
        var name = $"{NameOf(path)}.{width}.{scheme}.jpg".ToLowerInvariant();
        return await page.ScreenshotAsync(
            new()
            {
                Path = Folder is null ? null : Path.Combine(Folder, "admin", name),
                Type = ScreenshotType.Jpeg,
                Quality = 50,
            }
        );
    }

    // Numbers and keys of entries change from run to run.
    private static string NameOf(string path)
    {
        var parts = path.Split('?')[0]
            .Split('/')
            .Where(part => part.Length > 0 && !char.IsDigit(part[0]) && !Guid.TryParse(part, out _));
        var asked = path.Split('?') is [_, var query] ? "-" + query.Split('=')[0] : "";
        return string.Join('-', parts.Where(part => part is not ("zh" or "admin")).DefaultIfEmpty("home")) + asked;
    }
}
