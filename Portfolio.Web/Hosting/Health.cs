using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Portfolio.Web.Hosting;

/// <summary>
/// What a container or a proxy asks again and again: <c>/health/live</c> answers while the process does,
/// <c>/health/ready</c> when it can serve pages, else 503. Never to be cached.
/// </summary>
internal static class Health
{
    public const string Ready = "/health/ready";

    public static void AddHealth(this WebApplicationBuilder builder) =>
        builder.Services.AddHealthChecks().AddCheck<DatabasesReady>("databases");

    /// <summary>Before the log, which it would fill, and before the languages, which need the database.</summary>
    public static void UseHealth(this IApplicationBuilder app) =>
        app.UseHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).UseHealthChecks(Ready);
}
