using Microsoft.Extensions.DependencyInjection;

namespace Portfolio.Core.Uploads;

/// <summary>Registers what keeps pictures and documents, and gives them out again.</summary>
public static class UploadServices
{
    public static IServiceCollection AddUploads(this IServiceCollection services) =>
        services.AddScoped<StoreMedia>().AddScoped<MediaBytes>().AddScoped<MediaUses>();
}
