using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Accounts;

/// <summary>
/// The owner, the sessions and the keys that were given out, in a file of their own: the content can be carried away, copied and published without
/// a secret in it. There are no roles: whoever is signed in is the owner.
/// </summary>
public sealed class AccountsDb(DbContextOptions<AccountsDb> options) : IdentityUserContext<Owner>(options)
{
    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<SourceToken> SourceTokens => Set<SourceToken>();
    public DbSet<ShareLink> ShareLinks => Set<ShareLink>();

    // Which tables Identity has is a setting of its services. The migration tool asks none: these, then.
    private static readonly ServiceProvider Settings = new ServiceCollection()
        .Configure<IdentityOptions>(identity => identity.Stores.SchemaVersion = Schema)
        .BuildServiceProvider();

    /// <summary>With passkeys.</summary>
    public static Version Schema => IdentitySchemaVersions.Version3;

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        if (optionsBuilder.Options.FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider is null)
            optionsBuilder.UseApplicationServiceProvider(Settings);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Session>().HasOne(s => s.Owner).WithMany().HasForeignKey(s => s.OwnerId);
        builder.Entity<Session>().HasIndex(s => s.ExpiresAt);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcText>();
}
