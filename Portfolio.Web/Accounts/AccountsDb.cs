using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Accounts;

/// <summary>
/// The owner and the sessions, in a file of their own: the content can be carried away, copied and published without
/// a secret in it. There are no roles: whoever is signed in is the owner.
/// </summary>
public sealed class AccountsDb(DbContextOptions<AccountsDb> options) : IdentityUserContext<Owner>(options)
{
    public DbSet<Session> Sessions => Set<Session>();

    // Said here too, so that the migration tool, which asks no services, makes the same tables.
    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Session>().HasOne(s => s.Owner).WithMany().HasForeignKey(s => s.OwnerId);
        builder.Entity<Session>().HasIndex(s => s.ExpiresAt);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcText>();
}
