using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Portfolio.Core.Papers;

namespace Portfolio.Tests.Browser;

/// <summary>The owner's reading list as a person keeps it: papers pasted, changed together, and merged.</summary>
public sealed class PaperDeskTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, false)]
    public async Task Link_and_reference_are_pasted_looked_through_and_added(int width, bool script)
    {
        var page = await browser.SignedInAsync(width, script);
        await page.GotoAsync("/admin/papers");

        await page.GetByLabel("Paste anything")
            .FillAsync($"https://doi.org/10.1000/182\nSample et al. (1980). Rain, at {width}. Water letters, 3.");
        await page.Locator(".quick button").ClickAsync();
        await Assertions
            .Expect(page.Locator(".found .same a"))
            .ToHaveTextAsync("A Short Theory of Noise: Why Some Rivers Hiss and Others Hum");
        await Assertions.Expect(page.Locator(".found [name=take]:checked")).ToHaveCountAsync(1);
        if (script)
        {
            // Without script in the page axe never answers.
            var found = await AxeCheck.RunAsync(page, "papers that were found", width);
            Assert.True(found.Count == 0, string.Join('\n', found));
        }
        await page.GetByLabel("Status").SelectOptionAsync("Reading");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add what is ticked" }).ClickAsync();

        await Assertions.Expect(page.Locator(".flash")).ToContainTextAsync($"Added: Rain, at {width}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read to the end today" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Status")).ToHaveValueAsync("Read");
        var paper = await browser.Site.AskAsync(db =>
            db.Papers.Include(p => p.ReadingEvents).SingleAsync(p => p.Title == $"Rain, at {width}")
        );
        Assert.Equal(ReadingStatus.Read, paper.Status);
        Assert.Single(paper.ReadingEvents);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, false)]
    public async Task Ticked_papers_get_a_rating_and_a_tag_and_one_more_in_its_row(int width, bool script)
    {
        var page = await browser.SignedInAsync(width, script);
        await page.GotoAsync("/admin/papers");

        await page.GetByLabel("Choose “Ears”").CheckAsync();
        await page.GetByLabel("Choose “A Paper in No Section”").CheckAsync();
        await page.Locator(".bulk summary").ClickAsync();
        var (halves, tag) = (width == 390 ? "3" : "9", $"tag{width}");
        await page.GetByLabel("Rating of the chosen").SelectOptionAsync(halves);
        await page.GetByLabel("Tags that the chosen get").FillAsync(tag);
        await page.GetByRole(AriaRole.Button, new() { Name = "Apply to the chosen" }).ClickAsync();
        await Assertions.Expect(page.Locator(".flash")).ToContainTextAsync("2 papers are changed.");
        var row = page.Locator(".papers li", new() { HasText = "Ears" });
        await row.Locator(".rate summary").ClickAsync();
        await row.GetByRole(AriaRole.Button, new() { Name = "2.5", Exact = true }).ClickAsync();

        await Assertions.Expect(row.Locator(".rate summary")).ToHaveTextAsync("★★½");
        var rated = await browser.Site.AskAsync(db =>
            db.Papers.Tagged(tag).OrderBy(p => p.Slug).Select(p => $"{p.Slug} {p.Rating}").ToListAsync()
        );
        Assert.Equal(["chen2020ears 5", $"loose {halves}"], rated);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, false)]
    public async Task Duplicate_is_merged_field_by_field_and_the_merge_taken_back(int width, bool script)
    {
        await browser.Site.ArrangeAsync(db =>
            db.Add(
                new Paper
                {
                    Slug = $"twin{width}",
                    Title = "A paper in no section",
                    Rating = 2,
                    Venue = $"Press {width}",
                }
            )
        );
        var page = await browser.SignedInAsync(width, script);
        await page.GotoAsync("/admin/papers");

        await page.GetByRole(AriaRole.Link, new() { Name = "Duplicates" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Compare and merge “A Paper in No Section”" })
            .First.ClickAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "Title", Exact = true })
            .GetByLabel("A paper in no section", new() { Exact = true })
            .CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Merge them" }).ClickAsync();
        await Assertions.Expect(page.Locator(".flash")).ToContainTextAsync("Merged.");
        await Assertions
            .Expect(page.GetByLabel("Title", new() { Exact = true }))
            .ToHaveValueAsync("A paper in no section");
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();

        await Assertions.Expect(page.Locator(".flash")).ToContainTextAsync("Taken back: 2");
        Assert.Equal(1, await browser.Site.AskAsync(db => db.Papers.CountAsync(p => p.Slug == $"twin{width}")));
        Assert.Equal(
            "A Paper in No Section",
            await browser.Site.AskAsync(db =>
                db.Papers.Where(p => p.Slug == "loose").Select(p => p.Title).SingleAsync()
            )
        );
        await browser.Site.ChangeAsync(async db =>
            db.Remove(await db.Papers.SingleAsync(p => p.Slug == $"twin{width}"))
        );
        await page.Context.CloseAsync();
    }
}
