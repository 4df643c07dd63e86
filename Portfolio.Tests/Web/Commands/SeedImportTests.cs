using System.Text.Json;
using AngleSharp.Html.Dom;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Commands;

/// <summary>Both real documents imported by the command line into an empty data folder, then served.</summary>
public sealed class SeedImportTests : IAsyncLifetime
{
    private readonly SiteFactory site = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await site.DisposeAsync();

    [SeedFact]
    public async Task Both_documents_are_on_screen()
    {
        await ImportAsync("000_*.txt");
        var plan = await ImportAsync("004_*.txt", "--json");

        var missing = JsonDocument.Parse(plan.Output).RootElement.GetProperty("missing");
        Assert.Equal(186, missing.GetArrayLength());
        Assert.All(missing.EnumerateArray(), m => Assert.NotEqual(0, m.GetProperty("candidates").GetArrayLength()));

        var home = await TextAsync("/");
        Assert.Contains("Runsong Zhao", home, StringComparison.Ordinal);
        Assert.Contains("5th-year", home, StringComparison.Ordinal);
        var chinese = await TextAsync("/zh/");
        Assert.Contains("赵润\uFFFD", chinese, StringComparison.Ordinal);

        var work = await site.PageAsync("/work");
        foreach (var name in new[] { "ICBI@SIAT BCBDI", "THUNLP", "Zealen Technology" })
            Assert.Contains(name, Inner(work), StringComparison.Ordinal);
        Assert.Contains("http://bcbdi.siat.ac.cn/", work.Links());

        Assert.Contains("Research interest", await TextAsync("/essays"), StringComparison.Ordinal);
        var interest = await site.PageAsync("/essays/research-interest");
        Assert.Equal(2, interest.QuerySelectorAll("main ol > li").Length);

        var papers = await site.PageAsync("/reading");
        foreach (var section in new[] { "Survey", "Dialogue system", "LLMs", "Reinforcement learning", "other" })
            Assert.Contains(section, Inner(papers), StringComparison.Ordinal);
        Assert.Equal(24, papers.QuerySelectorAll("ol.cat > li").Length);

        var now = await site.PageAsync("/now");
        Assert.Equal(5, now.QuerySelectorAll("main li").Length);

        // The last character of its title is one of those that are lost.
        var essays = (await site.PageAsync("/zh/essays")).Links();
        var story = await site.PageAsync(essays.First(l => l.Contains("/essays/ge-ren", StringComparison.Ordinal)));
        Assert.Contains("\uFFFD", Inner(story), StringComparison.Ordinal);
        foreach (var page in new[] { home, chinese, Inner(work), Inner(papers), Inner(now), Inner(story) })
            Assert.DoesNotContain("1azybug", page, StringComparison.Ordinal);
    }

    private async Task<CommandResult> ImportAsync(string seed, params string[] more)
    {
        var file = Directory.GetFiles(Path.Combine(Seeds.Folder!, "seeds"), seed).Single();
        var run = await CommandLine.RunAsync(
            Path.GetDirectoryName(file)!,
            ["import", Path.GetFileName(file), "--data", site.DataFolder, .. more]
        );
        Assert.True(run.ExitCode == 0, run.Error);
        return run;
    }

    private async Task<string> TextAsync(string address) => Inner(await site.PageAsync(address));

    private static string Inner(IHtmlDocument page) => page.Body!.InnerHtml;
}
