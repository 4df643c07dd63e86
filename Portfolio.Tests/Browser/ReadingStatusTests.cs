using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Portfolio.Core.Papers;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Browser;

/// <summary>The reading list kept on a phone.</summary>
public sealed class ReadingStatusTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task Status_changed_in_the_list_is_what_visitors_see()
    {
        await OwnerClient.CreateOwnerOnceAsync(browser.Site);
        var page = await browser.OpenAsync("/sign-in", width: 390, script: false);
        await page.Locator("[name=Email]").FillAsync(OwnerClient.Email);
        await page.Locator("[name=Password]").FillAsync(OwnerClient.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Home");
        await page.GotoAsync("/admin/papers");

        var row = page.Locator(".papers li", new() { HasText = "Ears" });
        await row.Locator("summary").ClickAsync();
        await row.GetByRole(AriaRole.Button, new() { Name = "Abandoned" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("One paper is changed.");

        await page.GotoAsync("/reading?status=Abandoned");
        await Assertions.Expect(page.Locator(".entry .chip")).ToHaveTextAsync("Abandoned");
        var paper = await browser.Site.AskAsync(db => db.Papers.SingleAsync(p => p.Slug == "chen2020ears"));
        Assert.Equal(ReadingStatus.Abandoned, paper.Status);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Axe_finds_nothing_on_the_pages_of_papers_and_nothing_runs_off_the_side()
    {
        await OwnerClient.CreateOwnerOnceAsync(browser.Site);
        var page = await browser.OpenAsync("/sign-in");
        await page.Locator("[name=Email]").FillAsync(OwnerClient.Email);
        await page.Locator("[name=Password]").FillAsync(OwnerClient.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Home");
        var id = await browser.Site.AskAsync(db =>
            db.Papers.Where(p => p.Slug == "ada2018noise").Select(p => p.Id).SingleAsync()
        );
        var found = new List<string>();
        foreach (
            var path in new[]
            {
                "/admin/papers",
                "/zh/admin/papers?own=true",
                $"/admin/papers/edit/{id}",
                "/zh/admin/papers/edit",
                "/admin/sections",
                "/admin/sections/edit/1",
            }
        )
        {
            await page.GotoAsync(path);
            found.AddRange(await AxeCheck.RunAsync(page, path, 1280, 390));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
        await page.Context.CloseAsync();
    }
}
