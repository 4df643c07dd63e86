namespace Portfolio.Tests.Browser;

public sealed class PublicPagesTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Theory]
    [MemberData(nameof(PublicPaths.Everywhere), MemberType = typeof(PublicPaths))]
    public async Task Axe_finds_nothing_and_nothing_runs_off_the_side(string path)
    {
        var page = await browser.OpenAsync(path);

        // The Chinese page has the same elements with other words: whether they fit is what can differ.
        var found =
            path.StartsWith("/zh", StringComparison.Ordinal) && path != "/zh/"
                ? await AxeCheck.RunsOffAsync(page, path, 390)
                : await AxeCheck.RunAsync(page, path, 390, 1280, 320);

        Assert.True(found.Count == 0, string.Join("\n", found));
        await page.Context.CloseAsync();
    }
}
