using Microsoft.Playwright;
using Portfolio.Tests.Core.Exchange.Import;

namespace Portfolio.Tests.Browser;

/// <summary>What the owner brings and what the program brought: in and out again, on a phone.</summary>
public sealed class ImportTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Reading_list_of_a_readme_comes_in_from_a_file_and_goes_again(bool script)
    {
        var page = await browser.SignedInAsync(width: 390, script: script);
        await page.GotoAsync("/admin/import");
        await page.Locator("[name=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "README.md",
                    MimeType = "text/markdown",
                    Buffer = System.Text.Encoding.UTF8.GetBytes(Importing.Readme),
                }
            );
        await page.GetByRole(AriaRole.Button, new() { Name = "Show what would change" }).ClickAsync();
        await page.GetByLabel("On Ships").UncheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Import what is ticked" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Imported");

        await page.GotoAsync("/reading?q=On");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("On Rivers");
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("On Ships");

        await page.GotoAsync("/admin/import");
        await page.GetByRole(AriaRole.Link, new() { Name = "README.md" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo this import" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Undone");
        await page.GotoAsync("/reading?q=On");
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("On Rivers");
        await page.Context.CloseAsync();
    }
}
