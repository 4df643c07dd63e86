using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Portfolio.Core.Markup;

namespace Portfolio.Core.Rendering;

/// <summary>Registers rendering, and that it happens with every save.</summary>
public static class RenderingServices
{
    public static IServiceCollection AddRendering(this IServiceCollection services) =>
        services
            .AddSingleton(new MarkdownRenderer())
            .AddSingleton<Renderings>()
            .AddScoped<CitingEssays>()
            .AddSingleton<ISaveChangesInterceptor, RenderingInterceptor>();
}
