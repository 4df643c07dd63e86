using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Portfolio.Core.Search;

/// <summary>Registers search, and that everything is indexed when it is saved.</summary>
public static class SearchServices
{
    /// <summary>After storage and rendering: history has to see a save first.</summary>
    public static IServiceCollection AddSearch(this IServiceCollection services) =>
        services
            .AddScoped<ISaveChangesInterceptor, SearchInterceptor>()
            .AddScoped<PrepareSearch>()
            .AddScoped<FindEntries>();
}
