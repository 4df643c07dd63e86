using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace Portfolio.Web.Hosting;

/// <summary>Logs go to the console: one JSON object a line in Production, readable lines in Development.</summary>
internal static class Logging
{
    public static void AddLogging(this WebApplicationBuilder builder) =>
        builder.Services.AddSerilog(
            (services, log) =>
            {
                log.MinimumLevel.Information()
                    .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                    .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                    .Enrich.FromLogContext()
                    .ReadFrom.Services(services);
                if (builder.Environment.IsDevelopment())
                    log.WriteTo.Console(
                        outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}",
                        formatProvider: null
                    );
                else
                    log.WriteTo.Console(new RenderedCompactJsonFormatter());
            },
            // A logger of its own: two sites in one process, as in tests, must not write into each other's log.
            preserveStaticLogger: true
        );

    public static IApplicationBuilder UseRequestLog(this IApplicationBuilder app) => app.UseMiddleware<RequestLog>();
}
