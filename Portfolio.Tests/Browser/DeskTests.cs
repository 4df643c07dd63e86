using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Portfolio.Core.Papers;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Browser;

/// <summary>Keys, dragging and uploads of the admin area, as a person uses them.</summary>
public sealed class DeskTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task Palette_jumps_to_an_action_and_to_an_entry()
    {
        var page = await browser.SignedInAsync();
        await page.Keyboard.PressAsync("Control+k");
        await page.Locator("#palette input").FillAsync("new work");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/admin/work/edit");

        await page.Keyboard.PressAsync("Control+k");
        await page.Locator("#palette input").FillAsync("fortieth");
        await page.Locator("#palette .jumps a[href*='/admin/news/edit/']").First.ClickAsync();

        await page.WaitForURLAsync("**/admin/news/edit/*");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task What_was_typed_into_a_form_comes_back_after_being_signed_out(int width)
    {
        var page = await browser.SignedInAsync(width);
        await page.GotoAsync("/admin/work/edit");
        await page.Locator("[name='Work.Title.en']").FillAsync("Keeper of weirs");
        await page.Locator("[name='Work.Summary.en']").FillAsync("Two\nlines.");
        await page.Context.ClearCookiesAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await page.Locator("[name=Email]").FillAsync(OwnerClient.Email);
        await page.Locator("[name=Password]").FillAsync(OwnerClient.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.GotoAsync("/admin/work/edit");

        await page.GetByRole(AriaRole.Button, new() { Name = "Put it into the form" }).ClickAsync();

        await Assertions.Expect(page.Locator("[name='Work.Title.en']")).ToHaveValueAsync("Keeper of weirs");
        await Assertions.Expect(page.Locator("[name='Work.Summary.en']")).ToHaveValueAsync("Two\nlines.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".flash")).ToContainTextAsync("Saved.");
        // Words come before scripts.
        await page.LoadedAsync();
        await page.GotoAsync("/admin/work/edit");
        await Assertions.Expect(page.Locator("#held")).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Single_keys_walk_a_list_and_stay_out_of_fields()
    {
        var page = await browser.SignedInAsync();
        await page.GotoAsync("/admin/essays");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("x");
        await Assertions.Expect(page.Locator(".pk").First).ToBeCheckedAsync();
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("n?");
        await Assertions.Expect(page.Locator("#q")).ToHaveValueAsync("n?");
        await page.Locator("h1").ClickAsync();
        await page.Locator("#q").BlurAsync();
        await page.Keyboard.PressAsync("n");
        await page.WaitForURLAsync("**/admin/essays/edit");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Paper_is_dragged_to_another_place()
    {
        var page = await browser.SignedInAsync();
        await page.GotoAsync("/admin/papers");
        var list = page.Locator(".papers [data-order]").First;
        var first = await list.Locator("> li").First.GetAttributeAsync("data-id");

        await DragFirstBelowSecondAsync(page, list);

        await Assertions.Expect(page.Locator(".flash")).ToBeVisibleAsync();
        await Assertions.Expect(list.Locator("> li").Nth(1)).ToHaveAttributeAsync("data-id", first!);
        var section = await browser.Site.AskAsync(db =>
            db.Papers.OnReadingList().AsListed().Select(p => p.Id).ToListAsync()
        );
        Assert.Equal(first, $"{section[1]}");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Block_of_the_home_page_is_dragged_to_another_place()
    {
        var page = await browser.SignedInAsync();
        await page.GotoAsync("/admin/profile/home");
        var list = page.Locator("[data-move='Blocks.move']");
        var first = await list.Locator("> li").First.Locator("[name$='.Kind']").InputValueAsync();

        await DragFirstBelowSecondAsync(page, list);

        await Assertions.Expect(list.Locator("> li").Nth(1).Locator("[name$='.Kind']")).ToHaveValueAsync(first);
        await page.Context.CloseAsync();
    }

    private static async Task DragFirstBelowSecondAsync(IPage page, ILocator list)
    {
        var from = (await list.Locator("> li .grip").First.BoundingBoxAsync())!;
        var second = (await list.Locator("> li").Nth(1).BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(from.X + 5, from.Y + 5);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(from.X + 5, second.Y + (second.Height * 0.9f), new() { Steps = 5 });
        await page.Mouse.UpAsync();
    }
}
