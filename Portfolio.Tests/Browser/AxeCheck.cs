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
        ResultTypes = [ResultType.Violations],
    };

    // What passes is not told: it would be most of the answer.
    private static readonly AxeRunOptions Everything = new() { ResultTypes = [ResultType.Violations] };

    /// <summary>Everything axe knows in light at one width, colours in dark, and whether the page fits at the others.</summary>
    public static async Task<List<string>> RunAsync(IPage page, string what, int width, params int[] others)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var found = Told(await page.RunAxe(Contrast), $"{what} dark");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.SetViewportSizeAsync(width, 800);
        found.AddRange(Told(await page.RunAxe(Everything), $"{what} {width} px"));
        foreach (var other in others.Prepend(width))
            found.AddRange(await RunsOffAsync(page, what, other));
        return found;
    }

    /// <summary>A sentence when the page is wider than the screen.</summary>
    public static async Task<List<string>> RunsOffAsync(IPage page, string what, int width)
    {
        await page.SetViewportSizeAsync(width, 800);
        var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        return wide > width ? [$"{what} {width} px: the page is {wide} px wide"] : [];
    }

    private static List<string> Told(AxeResult result, string view) =>
        [
            .. from violation in result.Violations
            from node in violation.Nodes
            select $"{view}: {violation.Help}: {node.Html} {string.Join(" ", node.Any.Select(check => check.Message))}",
        ];
}
