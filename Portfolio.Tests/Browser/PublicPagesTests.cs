using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class PublicPagesTests(BrowserFixture browser)
{
    private static readonly string[] Paths =
    [
        "/",
        "/work",
        "/essays",
        "/essays/rain-and-weirs",
        "/essays/under-bridges",
        "/reading",
        "/reading/ada2018noise",
        "/now",
        "/instruments",
        "/no-such-page",
        "/error",
    ];

    // Between light and dark only colours differ.
    private static readonly AxeRunOptions Contrast = new()
    {
        RunOnly = new() { Type = "rule", Values = ["color-contrast"] },
    };

    public static TheoryData<string> Everywhere() => [.. Paths, .. Paths.Select(path => "/zh" + path)];

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task Axe_finds_nothing_and_nothing_runs_off_the_side(string path)
    {
        var page = await browser.OpenAsync(path);
        var found = new List<string>();

        foreach (var width in new[] { 1280, 768, 390, 320 })
        {
            await page.SetViewportSizeAsync(width, 800);
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            found.AddRange((await page.RunAxe()).Violations.Select(v => Told(v, width, "light")));
            await ShootAsync(page, path, $"{width}-light");
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            found.AddRange((await page.RunAxe(Contrast)).Violations.Select(v => Told(v, width, "dark")));
            await ShootAsync(page, path, $"{width}-dark");
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var wide && wide > width)
                found.Add($"{width}: the page is {wide} px wide");
        }

        Assert.True(found.Count == 0, string.Join("\n", found));
        await page.Context.CloseAsync();
    }

    // What was looked at can be looked at again, in artifacts/screenshots.
    private static async Task ShootAsync(IPage page, string path, string view) =>
        await page.ScreenshotAsync(
            new() { Path = Repository.File($"artifacts/screenshots/{Name(path)}.{view}.png"), FullPage = true }
        );

    private static string Name(string path) =>
        path.Trim('/') is { Length: > 0 } name ? name.Replace('/', '-').Split('?')[0] : "home";

    private static string Told(AxeResultItem item, int width, string scheme) =>
        $"{width} {scheme} {item.Id}: "
        + string.Join(" | ", item.Nodes.Select(n => n.Html + " " + string.Join(" ", n.Any.Select(a => a.Message))));
}
