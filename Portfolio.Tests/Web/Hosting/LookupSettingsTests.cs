using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Hosting;

public sealed class LookupSettingsTests
{
    [Fact]
    public async Task Service_that_would_be_asked_in_plain_text_refuses_the_start_with_a_sentence()
    {
        await using var site = new SiteFactory();
        using var run = new ProgramRun(
            site.DataFolder,
            new Dictionary<string, string> { ["Portfolio__Lookup__Arxiv"] = "http://arxiv.example" },
            "--urls",
            "http://127.0.0.1:0"
        );

        Assert.Equal(1, await run.EndAsync());
        Assert.Contains(
            "Portfolio__Lookup__Arxiv: 'http://arxiv.example' is no address",
            run.Output,
            StringComparison.Ordinal
        );
    }
}
