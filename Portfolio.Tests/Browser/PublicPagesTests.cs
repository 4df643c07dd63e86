using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Portfolio.Tests.Browser;

public sealed class PublicPagesTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    // Between light and dark only colours differ, and no colour depends on the width.
    private static readonly AxeRunOptions Contrast = new()
    {
        RunOnly = new() { Type = "rule", Values = ["color-contrast"] },
    };

    [Theory]
    [MemberData(nameof(PublicPaths.Everywhere), MemberType = typeof(PublicPaths))]
    public async Task Axe_finds_nothing_and_nothing_runs_off_the_side(string path)
    {
        var page = await browser.OpenAsync(path, scheme: ColorScheme.Dark);
        var found = Told(await page.RunAxe(Contrast), "dark");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });

        foreach (var width in new[] { 1280, 390, 320 })
        {
            await page.SetViewportSizeAsync(width, 800);
            found.AddRange(Told(await page.RunAxe(), $"{width} px"));
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var wide && wide > width)
                found.Add($"{width} px: the page is {wide} px wide");
        }

        Assert.True(found.Count == 0, string.Join("\n", found));
        await page.Context.CloseAsync();
    }

    private static List<string> Told(AxeResult result, string view) =>
        [
            .. from violation in result.Violations
            from node in violation.Nodes
            select $"{view}: {violation.Help}: {node.Html} {string.Join(" ", node.Any.Select(check => check.Message))}",
        ];
}
