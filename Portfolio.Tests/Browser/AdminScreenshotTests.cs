using Microsoft.Playwright;
using Portfolio.Tests.Core.Exchange.Import;

namespace Portfolio.Tests.Browser;

/// <summary>
/// What the owner sees, for eyes: <c>scripts/screenshots</c> sets <c>SCREENSHOTS</c> to the folder; else only the list of
/// papers is looked at, and nothing kept.
/// </summary>
public sealed class AdminScreenshotTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Review = "import/review";
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SCREENSHOTS");

    private static readonly string[] Places =
    [
        "papers",
        "papers/edit/1",
        "profile",
        "settings",
        "media",
        Review,
        "essays",
        "essays/edit/1",
        "work",
        "focus",
        "import",
        "trash",
    ];

    [Fact]
    public async Task Wide_and_light_and_a_phone_in_Chinese_in_the_dark_are_two_pictures()
    {
        var page = await browser.SignedInAsync();
        foreach (var place in Folder is null ? ["papers"] : Places)
        {
            if (place == Review)
                await UploadAsync(page);
            else
                await page.GotoAsync("/admin/" + place);
            var light = await ShootAsync(page, place, 1280, ColorScheme.Light);
            await page.GotoAsync("/zh" + new Uri(page.Url).AbsolutePath);
            var dark = await ShootAsync(page, "zh/" + place, 390, ColorScheme.Dark);
            Assert.NotEqual(light, dark);
        }
        await page.Context.CloseAsync();
    }

    private static async Task UploadAsync(IPage page)
    {
        await page.GotoAsync("/admin/import");
        await page.Locator("[name=pasted]").FillAsync(Importing.Readme);
        await page.Locator("main form button.pri").ClickAsync();
        await page.WaitForURLAsync("**/review/**");
    }

    // What fits in a window: the bar to save stands at its lower edge.
    private static async Task<byte[]> ShootAsync(IPage page, string place, int width, ColorScheme scheme)
    {
        await page.SetViewportSizeAsync(width, 800);
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        var name = $"admin-{place.Replace('/', '-')}.{width}.{scheme}.png".ToLowerInvariant();
        return await page.ScreenshotAsync(new() { Path = Folder is null ? null : Path.Combine(Folder, name) });
    }
}
