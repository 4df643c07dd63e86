using Microsoft.Extensions.DependencyInjection;

namespace Portfolio.Core.Exchange.Export;

/// <summary>Registers what an export takes.</summary>
public static class ExportServices
{
    public static IServiceCollection AddExport(this IServiceCollection services) => services.AddScoped<ExportContent>();
}
