using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Portfolio.Tests.Browser;

/// <summary>What axe finds on an open page in light and dark, and at which widths the page runs off the side.</summary>
internal static class AxeCheck
{
    // What passes is not told: it would be most of the answer.
    private static readonly string[] Violations = ["violations"];

    // Between light and dark only colours differ, and no colour depends on the width.
    private static readonly object Contrast = new
    {
        runOnly = new { type = "rule", values = new[] { "color-contrast" } },
        resultTypes = Violations,
    };

    private static readonly object Everything = new { resultTypes = Violations };

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Everything axe knows in light at one width, colours in dark, and whether the page fits at the others.</summary>
    public static async Task<List<string>> RunAsync(IPage page, string what, int width, params int[] others)
    {
        await page.EvaluateAsync(Script);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var found = await ToldAsync(page, Contrast, $"{what} dark");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.SetViewportSizeAsync(width, 800);
        found.AddRange(await ToldAsync(page, Everything, $"{what} {width} px"));
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

    // Run in the page itself: the package for Playwright opens another tab for each result, which takes most of the time.
    private static async Task<List<string>> ToldAsync(IPage page, object options, string view)
    {
        var told = await page.EvaluateAsync<string[]>(
            """
            async options => (await axe.run(document, options)).violations.flatMap(violation => violation.nodes.map(node =>
                `${violation.help}: ${node.html} ${node.any.map(check => check.message).join(" ")}`))
            """,
            options
        );
        return [.. told.Select(sentence => $"{view}: {sentence}")];
    }
}
