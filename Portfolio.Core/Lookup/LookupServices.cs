using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace Portfolio.Core.Lookup;

/// <summary>Registers what looking up records takes.</summary>
public static class LookupServices
{
    public static IServiceCollection AddLookup(this IServiceCollection services, LookupSettings settings) =>
        services
            .AddSingleton(settings)
            .AddSingleton(
                new ConnectPublicly([settings.Doi, settings.Crossref, settings.Arxiv], Dns.GetHostAddressesAsync)
            )
            .AddSingleton<AskService>()
            .AddScoped<LookUpMetadata>()
            .AddScoped<LookUpPaper>()
            .AddScoped<QueueLookups>()
            .AddScoped<FillIncomplete>();
}
