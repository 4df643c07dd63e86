using Microsoft.Playwright;

namespace Portfolio.Tests.Browser;

/// <summary>Every page of the admin area as axe sees it.</summary>
public sealed class AdminAxeTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task Axe_finds_nothing_on_any_admin_page_and_nothing_runs_off_the_side()
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
        }
        Assert.True(found.Count == 0, string.Join('\n', found));
        await page.Context.CloseAsync();
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
