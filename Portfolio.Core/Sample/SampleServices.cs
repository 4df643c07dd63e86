using Microsoft.Extensions.DependencyInjection;

namespace Portfolio.Core.Sample;

/// <summary>Registers what fills a new site.</summary>
public static class SampleServices
{
    public static IServiceCollection AddSample(this IServiceCollection services) =>
        services.AddScoped<SampleSite>().AddScoped<FirstStart>();
}
