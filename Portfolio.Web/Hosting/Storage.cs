using Portfolio.Core.Storage;

namespace Portfolio.Web.Hosting;

/// <summary>The content database, <c>portfolio.db</c> in the data folder (<c>Portfolio__Data</c>, by default <c>data</c>).</summary>
internal static class Storage
{
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        var folder = Path.GetFullPath(builder.Configuration["Portfolio:Data"] ?? "data");
        Directory.CreateDirectory(folder);
        builder.Services.AddPortfolioStorage(Path.Combine(folder, "portfolio.db"));
    }
}
