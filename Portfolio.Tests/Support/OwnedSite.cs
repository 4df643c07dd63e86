namespace Portfolio.Tests.Support;

/// <summary>A site for one test, with its owner signed in.</summary>
public abstract class OwnedSite : IAsyncLifetime, IAsyncDisposable
{
    protected SiteFactory Site { get; } = new();
    protected OwnerClient Owner { get; private set; } = null!;

    public async Task InitializeAsync() => Owner = await OwnerClient.SignedInAsync(Site);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Owner.Dispose();
        await Site.DisposeAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();
}
