using Microsoft.Playwright;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Browser;

/// <summary>The owner's tab.</summary>
internal static class SignedIn
{
    /// <summary>Signs in as a person does and ends on the start page of the admin area.</summary>
    public static async Task<IPage> SignedInAsync(this BrowserFixture browser, int width = 1280, bool script = true)
    {
        await OwnerClient.CreateOwnerOnceAsync(browser.Site);
        var page = await browser.OpenAsync("/sign-in", width, script: script);
        await page.Locator("[name=Email]").FillAsync(OwnerClient.Email);
        await page.Locator("[name=Password]").FillAsync(OwnerClient.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Home");
        // Words come before scripts: whoever presses keys waits for those too.
        if (script)
            await page.LoadedAsync();
        return page;
    }

    /// <summary>Waits until the scripts of a page have run.</summary>
    public static Task LoadedAsync(this IPage page) =>
        page.EvaluateAsync(
            "() => document.readyState === 'complete' || new Promise(done => addEventListener('load', () => done()))"
        );
}
