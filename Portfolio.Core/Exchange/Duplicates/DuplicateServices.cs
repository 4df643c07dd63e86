using Microsoft.Extensions.DependencyInjection;

namespace Portfolio.Core.Exchange.Duplicates;

/// <summary>Registers what finds and merges duplicates.</summary>
public static class DuplicateServices
{
    public static IServiceCollection AddDuplicates(this IServiceCollection services) =>
        services.AddScoped<FindDuplicates>().AddScoped<MergePapers>();
}
