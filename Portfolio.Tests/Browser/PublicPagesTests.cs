namespace Portfolio.Tests.Browser;

public sealed class PublicPagesTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Theory]
    [MemberData(nameof(PublicPaths.Everywhere), MemberType = typeof(PublicPaths))]
    public async Task Axe_finds_nothing_and_nothing_runs_off_the_side(string path)
    {
        var page = await browser.OpenAsync(path);

        // The Chinese page has the same elements, other words: its colours and one width are looked at again.
        int[] widths = path.StartsWith("/zh", StringComparison.Ordinal) ? [390] : [1280, 390, 320];
        var found = await AxeCheck.RunAsync(page, path, widths);

        Assert.True(found.Count == 0, string.Join("\n", found));
        await page.Context.CloseAsync();
    }
}
