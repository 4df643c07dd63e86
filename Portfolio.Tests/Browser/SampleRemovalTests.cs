using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Portfolio.Core.Sample;

namespace Portfolio.Tests.Browser;

/// <summary>The sample site in a browser of its own: it is the whole site.</summary>
public sealed class SampleRemovalTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task Sample_is_removed_and_brought_back()
    {
        await ShowSampleAsync();
        var page = await browser.SignedInAsync(width: 390);
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Make it yours" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove the sample site" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Undone");

        await page.GotoAsync("/");
        await Assertions.Expect(page.Locator("body")).Not.ToContainTextAsync("Your Name");
        await Assertions.Expect(page.Locator("aside.notice")).ToHaveCountAsync(0);

        await page.GotoAsync("/admin/import");
        await page.GetByRole(AriaRole.Link, new() { Name = "The sample site" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Bring it back" }).ClickAsync();
        await page.GotoAsync("/");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Your Name");
        await page.Context.CloseAsync();
    }

    private async Task ShowSampleAsync()
    {
        await browser.Site.ChangeAsync(async db =>
        {
            foreach (
                var entries in new IQueryable<object>[]
                {
                    db.Settings.Include(s => s.Languages),
                    db.Profiles,
                    db.Papers,
                    db.ReadingSections,
                    db.Essays,
                    db.Work,
                    db.News,
                    db.Pages,
                    db.Focus,
                    db.Media,
                }
            )
                db.RemoveRange(await entries.ToListAsync());
        });
        await using var scope = browser.Site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FirstStart>().RunAsync(withSample: true, default);
    }
}
