using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Portfolio.Core.Storage;

/// <summary>The model for <c>dotnet-ef</c>, which needs no data.</summary>
internal sealed class DesignTimeDb : IDesignTimeDbContextFactory<PortfolioDb>
{
    public PortfolioDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PortfolioDb>().UseSqlite("Data Source=:memory:").Options);
}
