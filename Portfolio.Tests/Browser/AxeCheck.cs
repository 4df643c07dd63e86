using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Portfolio.Tests.Browser;

/// <summary>What axe finds on an open page in light and dark, and at which widths the page runs off the side.</summary>
internal static class AxeCheck
{
    // Between light and dark only colours differ, and no colour depends on the width.
    private static readonly AxeRunOptions Contrast = new()
    {
        RunOnly = new() { Type = "rule", Values = ["color-contrast"] },
    };

    public static async Task<List<string>> RunAsync(IPage page, string what, params int[] widths)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var found = Told(await page.RunAxe(Contrast), $"{what} dark");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        foreach (var width in widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            found.AddRange(Told(await page.RunAxe(), $"{what} {width} px"));
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var wide && wide > width)
                found.Add($"{what} {width} px: the page is {wide} px wide");
        }
        return found;
    }

    private static List<string> Told(AxeResult result, string view) =>
        [
            .. from violation in result.Violations
            from node in violation.Nodes
            select $"{view}: {violation.Help}: {node.Html} {string.Join(" ", node.Any.Select(check => check.Message))}",
        ];
}
