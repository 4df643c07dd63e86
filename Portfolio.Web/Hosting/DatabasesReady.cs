using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Portfolio.Core.Storage;
using Portfolio.Web.Accounts;

namespace Portfolio.Web.Hosting;

/// <summary>Both databases answer, and have the tables of this version.</summary>
internal sealed class DatabasesReady(PortfolioDb content, AccountsDb accounts) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        foreach (var db in new DbContext[] { content, accounts })
        {
            var missing = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).FirstOrDefault();
            if (missing is not null)
                return HealthCheckResult.Unhealthy($"{db.GetType().Name} lacks the migration {missing}.");
        }
        return HealthCheckResult.Healthy();
    }
}
