namespace Portfolio.Tests.Browser;

public sealed class PublicPagesTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Theory]
    [MemberData(nameof(PublicPaths.Everywhere), MemberType = typeof(PublicPaths))]
    public async Task Axe_finds_nothing_and_nothing_runs_off_the_side(string path)
    {
        var page = await browser.OpenAsync(path);

        var found = await AxeCheck.RunAsync(page, path, 1280, 390, 320);

        Assert.True(found.Count == 0, string.Join("\n", found));
        await page.Context.CloseAsync();
    }
}
