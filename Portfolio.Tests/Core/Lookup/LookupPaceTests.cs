using System.Globalization;
using Portfolio.Core.Lookup;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Lookup;

public sealed class LookupPaceTests(ServiceStub stub, TestDatabase database) : AskedServices(stub, database)
{
    [Fact]
    public async Task ArXiv_is_left_alone_for_three_seconds_between_calls()
    {
        Stub.Answers["arxiv"] = Stubbed.Text(Stubbed.Example("arxiv.xml"), Stubbed.Atom);

        await ByArxivAsync();
        await ByArxivAsync();
        Clock.Pass(TimeSpan.FromSeconds(1));
        await ByArxivAsync();

        Assert.Equal([3, 2], Waited());
    }

    [Fact]
    public async Task Calls_wait_for_each_other()
    {
        var (now, most) = (0, 0);
        Stub.Answers["crossref"] = async context =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            await Task.Yield();
            Interlocked.Decrement(ref now);
            await Stubbed.Status(404)(context);
        };

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => LookUp.ByTitleAsync($"Rain {i}", default)));

        Assert.Equal((1, 8), (most, Stub.Asked.Count));
    }

    [Theory]
    [InlineData("4")]
    [InlineData("date")]
    public async Task Service_that_asks_to_wait_a_little_is_asked_once_more(string retryAfter)
    {
        var after = retryAfter == "4" ? "4" : Clock.Now.AddSeconds(4).ToString("R", CultureInfo.InvariantCulture);
        Stub.Answers["doi"] = Stubbed.Status(429, after).Then(Stubbed.Text("{\"title\":\"Rain\"}"));

        var result = await ByDoiAsync();

        Assert.Equal("Rain", Assert.Single(result.Found).Record.Title);
        Assert.Equal([4], Waited());
    }

    [Fact]
    public async Task Service_that_asks_to_wait_for_long_is_not_asked_before()
    {
        Stub.Answers["arxiv"] = Stubbed
            .Status(503, "600")
            .Then(Stubbed.Text(Stubbed.Example("arxiv.xml"), Stubbed.Atom));

        var first = (await ByArxivAsync()).Failure;
        Clock.Pass(TimeSpan.FromMinutes(9));
        var second = (await ByArxivAsync()).Failure;

        Assert.Equal((LookupFailureKind.Busy, TimeSpan.FromMinutes(10)), (first!.Kind, first.Wait));
        Assert.Equal((LookupFailureKind.Busy, TimeSpan.FromMinutes(1)), (second!.Kind, second.Wait));
        Assert.Single(Stub.Asked);

        Clock.Pass(TimeSpan.FromMinutes(1));
        Assert.Null((await ByArxivAsync()).Failure);
        Assert.DoesNotContain(Clock.Waits, wait => wait > TimeSpan.Zero);
    }

    [Fact]
    public async Task Nobody_is_left_alone_for_more_than_an_hour()
    {
        Stub.Answers["arxiv"] = Stubbed
            .Status(429, "999999")
            .Then(Stubbed.Text(Stubbed.Example("arxiv.xml"), Stubbed.Atom));

        await ByArxivAsync();
        Clock.Pass(TimeSpan.FromHours(1));

        Assert.Null((await ByArxivAsync()).Failure);
    }

    private IEnumerable<int> Waited() =>
        Clock.Waits.Where(wait => wait > TimeSpan.Zero).Select(wait => (int)Math.Round(wait.TotalSeconds));
}
