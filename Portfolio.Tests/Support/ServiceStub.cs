using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Portfolio.Core.Lookup;

namespace Portfolio.Tests.Support;

/// <summary>
/// doi.org, crossref.org and arxiv.org on this machine, over real sockets: they answer what a test tells them to, by
/// default that they know nothing. <see cref="Asked"/> is what came in.
/// </summary>
public sealed class ServiceStub : IAsyncLifetime, IAsyncDisposable
{
    private readonly WebApplication app;

    public ServiceStub()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Run(context =>
        {
            Asked.Enqueue(
                new(
                    context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
                    context.Request.Headers.ToDictionary()
                )
            );
            var service = context.Request.Path.Value!.Split('/')[1];
            return Answers.TryGetValue(service, out var answer) ? answer(context) : Stubbed.Status(404)(context);
        });
    }

    public ConcurrentQueue<Request> Asked { get; } = [];

    /// <summary>By service: <c>doi</c>, <c>crossref</c>, <c>arxiv</c>.</summary>
    public ConcurrentDictionary<string, RequestDelegate> Answers { get; } = [];

    /// <summary>With a slash at its end.</summary>
    public string Address => app.Urls.Single() + "/";

    public LookupSettings Settings =>
        new()
        {
            Doi = new(Address + "doi/"),
            Crossref = new(Address + "crossref/"),
            Arxiv = new(Address + "arxiv/"),
        };

    /// <summary>Knows nothing any more, and has not been asked.</summary>
    public void Forget()
    {
        Answers.Clear();
        Asked.Clear();
    }

    public Task InitializeAsync() => app.StartAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    /// <summary>A request as it arrived.</summary>
    public sealed record Request(string Path, Dictionary<string, Microsoft.Extensions.Primitives.StringValues> Headers);
}
