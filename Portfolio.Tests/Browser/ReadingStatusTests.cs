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
        await row.Locator("summary").First.ClickAsync();
        await row.GetByRole(AriaRole.Button, new() { Name = "Abandoned" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("One paper is changed.");

        await page.GotoAsync("/reading?status=Abandoned");
        await Assertions.Expect(page.Locator(".entry .chip")).ToContainTextAsync("Abandoned");
        var paper = await browser.Site.AskAsync(db => db.Papers.SingleAsync(p => p.Slug == "chen2020ears"));
        Assert.Equal(ReadingStatus.Abandoned, paper.Status);
        await page.Context.CloseAsync();
    }
}
