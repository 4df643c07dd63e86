using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Storage;
using Portfolio.Web.Hosting;
using Portfolio.Web.Languages;
using Serilog.Core;

namespace Portfolio.Tests.Support;

/// <summary>
/// The whole site with a data folder of its own and a clock that stands still, as it runs in Production; it starts
/// empty. <see cref="WebApplicationFactory{TEntryPoint}.StartServer"/> gives a browser a real address.
/// </summary>
public sealed class SiteFactory : WebApplicationFactory<Program>
{
    private const string Nowhere = "https://nowhere.invalid/";

    private readonly bool isFirst;

    public SiteFactory()
        : this(isFirst: false) { }

    internal SiteFactory(bool isFirst) => this.isFirst = isFirst;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portfolio-site-");

    public FixedClock Clock { get; } = new();
    public LogLines Log { get; } = new();
    public string DataFolder => folder.FullName;

    /// <summary>Whether a password costs what it costs on a real site; that is most of the time of a test.</summary>
    public bool HashesInFull { get; init; }

    /// <summary>The bytes left on the disk, where it is not to be asked itself.</summary>
    public long? DiskSays { get; init; }

    /// <summary>Where papers are looked up; without one, nowhere: no test reaches the network.</summary>
    public ServiceStub? Stub { get; init; }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        if (!isFirst)
            EmptySite.CopyTo(DataFolder);
        builder.UseEnvironment(Environments.Production);
        builder.UseStaticWebAssets();
        builder.UseSetting("Portfolio:Data", DataFolder);
        builder.UseSetting("Portfolio:Sample", "false");
        foreach (var service in new[] { "Doi", "Crossref", "Arxiv" })
            builder.UseSetting(
                $"Portfolio:Lookup:{service}",
                $"{Stub?.Address ?? Nowhere}{service.ToLowerInvariant()}/"
            );
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.AddSingleton<ILogEventSink>(Log);
            if (DiskSays is { } free)
                services.AddScoped<DiskRoom>(of => ActivatorUtilities.CreateInstance<SmallDisk>(of, free));
            if (!HashesInFull)
                services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1_000);
        });
    }

    private sealed class SmallDisk(DataFolder data, Site site, IStringLocalizer<AdminText> text, long free)
        : DiskRoom(data, site, text)
    {
        protected override long Free => free;
    }

    /// <summary>Puts into the site what the test needs, and saves it.</summary>
    public Task ArrangeAsync(Action<PortfolioDb> arrange) =>
        ChangeAsync(db =>
        {
            arrange(db);
            return Task.CompletedTask;
        });

    /// <summary>Changes what the site holds, as the owner would, and saves it.</summary>
    public async Task ChangeAsync(Func<PortfolioDb, Task> change)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortfolioDb>();
        await change(db);
        await db.SaveChangesAsync();
    }

    /// <summary>What the database says now.</summary>
    public async Task<T> AskAsync<T>(Func<PortfolioDb, Task<T>> ask)
    {
        using var scope = Services.CreateScope();
        return await ask(scope.ServiceProvider.GetRequiredService<PortfolioDb>());
    }

    /// <summary>Somebody not signed in, who does not follow redirects.</summary>
    public HttpClient Visitor() => CreateClient(new() { AllowAutoRedirect = false });

    /// <summary>A page that answers 200, as a browser would read it.</summary>
    public async Task<IHtmlDocument> PageAsync(string address)
    {
        var (status, page) = await AnswerAsync(address);
        Assert.True(status == HttpStatusCode.OK, $"{address} answered {status}: {page.Source.Text}");
        return page;
    }

    /// <summary>A page whatever it answers.</summary>
    public async Task<(HttpStatusCode Status, IHtmlDocument Page)> AnswerAsync(string address)
    {
        using var visitor = Visitor();
        using var response = await visitor.GetAsync(new Uri(address, UriKind.Relative));
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        return (response.StatusCode, page);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        await DeleteFolderAsync();
    }

    // The program ends on a thread of its own and may be folding its logs just now.
    private async Task DeleteFolderAsync()
    {
        for (var left = 10; ; left--)
        {
            try
            {
                folder.Delete(recursive: true);
                return;
            }
            catch (IOException) when (left > 0)
            {
                await Task.Delay(100);
            }
        }
    }
}
