using System.Net;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Lookup;
using Portfolio.Core.Storage;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Lookup;

/// <summary>Looking up at services that are a stub, by a clock on which nobody really waits.</summary>
public abstract class AskedServices : IClassFixture<ServiceStub>, IClassFixture<TestDatabase>, IDisposable
{
    protected const string Doi = "10.5555/weir.2020.17";

    private readonly AskService ask;
    private readonly PortfolioDb db;

    protected AskedServices(ServiceStub stub, TestDatabase database)
    {
        stub.Forget();
        Stub = stub;
        db = database.Open();
        ask = Ask(Dns.GetHostAddressesAsync);
        LookUp = new(ask, stub.Settings, db);
    }

    protected ServiceStub Stub { get; }
    protected FixedClock Clock { get; } = new();
    protected LookUpMetadata LookUp { get; }

    protected Task<LookupResult> ByDoiAsync(string doi = Doi) =>
        LookUp.ByDoiAsync(Portfolio.Core.Bibliography.Doi.TryParse(doi, out var name) ? name : null!, default);

    protected Task<LookupResult> ByArxivAsync(string id = "2101.00017v2") =>
        LookUp.ByArxivAsync(ArxivId.TryParse(id, out var arxiv) ? arxiv : null!, default);

    /// <summary>The record of a work that doi.org answers with.</summary>
    protected async Task<BibliographicRecord> RecordAsync(string work)
    {
        Stub.Answers["doi"] = Stubbed.Text(work);
        return Assert.Single((await ByDoiAsync()).Found).Record;
    }

    /// <summary>The true services, in a world where names lead where the test says.</summary>
    protected LookUpMetadata OnTheInternet(Func<string, IPAddress> resolve) =>
        new(Ask((host, _) => Task.FromResult<IPAddress[]>([resolve(host)])), new(), db);

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        ask.Dispose();
        db.Dispose();
    }

    private AskService Ask(Func<string, CancellationToken, Task<IPAddress[]>> resolve) =>
        new(new ConnectPublicly([Stub.Settings.Doi, Stub.Settings.Crossref, Stub.Settings.Arxiv], resolve), Clock);
}
