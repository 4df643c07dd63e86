using Microsoft.Playwright;
using Portfolio.Core.Essays;
using Portfolio.Core.Languages;

namespace Portfolio.Tests.Browser;

/// <summary>An earlier text comes back, and a draft is shown to somebody and hidden again, by hand.</summary>
public sealed class HistoryTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, true)]
    [InlineData(390, false)]
    public async Task What_was_written_over_is_looked_at_and_put_back(int width, bool script)
    {
        var id = await DraftAsync($"over-{width}-{script}");
        var page = await browser.SignedInAsync(width, script);
        await page.GotoAsync($"/admin/essays/edit/{id}");
        await page.Locator("[name='Essay.Body.en']").FillAsync("The second thought.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".flash")).ToContainTextAsync("Saved.");

        await page.GotoAsync($"/admin/essays/history/{id}");
        var change = page.Locator(".lst > li").First;
        await change.Locator("summary").First.ClickAsync();
        await Assertions.Expect(change.Locator("ins").First).ToContainTextAsync("second");
        await Assertions.Expect(change.Locator("del").First).ToContainTextAsync("first");
        await change.Locator("form[action*=restore] button").ClickAsync();

        await Assertions.Expect(page.Locator(".flash")).ToContainTextAsync("Put back.");
        await Assertions.Expect(page.Locator("[name='Essay.Body.en']")).ToHaveValueAsync("The first thought.");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Draft_is_read_by_its_link_until_it_is_taken_back(int width)
    {
        var id = await DraftAsync($"shown-{width}");
        var page = await browser.SignedInAsync(width);
        await page.GotoAsync($"/admin/essays/share/{id}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a link" }).ClickAsync();
        var link = new Uri(await page.Locator("#shared").InnerTextAsync()).PathAndQuery;

        var visitor = await browser.OpenAsync(link, width);
        await Assertions.Expect(visitor.Locator("article")).ToContainTextAsync("The first thought.");
        await page.GotoAsync("/admin/shares");
        await page.GetByRole(AriaRole.Button, new() { Name = $"“shown-{width}”" }).ClickAsync();
        await Assertions.Expect(page.Locator(".lst")).Not.ToContainTextAsync($"shown-{width}");

        Assert.Equal(404, (await visitor.ReloadAsync())!.Status);
        await visitor.Context.CloseAsync();
        await page.Context.CloseAsync();
    }

    private async Task<int> DraftAsync(string name)
    {
        var essay = new Essay
        {
            Slug = name.ToLowerInvariant(),
            Title = LocalizedText.Of("en", name),
            Body = LocalizedText.Of("en", "The first thought."),
        };
        await browser.Site.ArrangeAsync(db => db.Add(essay));
        return essay.Id;
    }
}
