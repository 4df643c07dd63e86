using Microsoft.Playwright;

namespace Portfolio.Tests.Browser;

/// <summary>Every page of the admin area as axe sees it.</summary>
public sealed class AdminAxeTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task Axe_finds_nothing_on_any_admin_page_nothing_runs_off_the_side_and_nothing_is_too_small_for_a_finger()
    {
        var page = await browser.SignedInAsync();
        var found = new List<string>();
        foreach (var path in await AdminPages.PathsAsync(browser, page))
        {
            var answer = await page.GotoAsync(path);
            Assert.True(answer!.Ok, $"{path} answered {answer.Status}");
            found.AddRange(await AxeCheck.RunAsync(page, path, 390, 1280));
            await page.GotoAsync("/zh" + path);
            found.AddRange(await AxeCheck.RunsOffAsync(page, "/zh" + path, 390));
            found.AddRange(await SmallAsync(page, "/zh" + path));
        }
        Assert.True(found.Count == 0, string.Join('\n', found));
        await page.Context.CloseAsync();
    }

    /// <summary>What a finger presses and is less than 44 px high; a box is as high as its label, a link in a sentence free.</summary>
    private static async Task<IEnumerable<string>> SmallAsync(IPage page, string what)
    {
        var small = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll("main :is(a, button, summary, select, input:not([type=hidden]))")]
                .filter(e => e.checkVisibility() && !e.closest(".vh") && getComputedStyle(e).display !== "inline")
                .map(e => [e, Math.max(...[e, ...(e.labels ?? [])].map(part => part.getBoundingClientRect().height))])
                .filter(([, height]) => height > 1 && height < 43.5)
                .map(([e, height]) => `${e.outerHTML.slice(0, 120)} is ${height} px high`)
            """
        );
        return small.Select(sentence => $"{what} 390 px: {sentence}");
    }

    [Fact]
    public async Task Axe_finds_nothing_on_a_form_that_is_refused()
    {
        var page = await browser.SignedInAsync();
        await page.GotoAsync("/admin/essays/edit");

        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();

        var found = await AxeCheck.RunAsync(page, "a refused form", 390, 1280);
        Assert.True(found.Count == 0, string.Join('\n', found));
        await page.Context.CloseAsync();
    }
}
