using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Dates;
using Portfolio.Core.Essays;
using Portfolio.Core.Focus;
using Portfolio.Core.History;
using Portfolio.Core.Languages;
using Portfolio.Core.Media;
using Portfolio.Core.News;
using Portfolio.Core.Pages;
using Portfolio.Core.Papers;
using Portfolio.Core.Profiles;
using Portfolio.Core.Publishing;
using Portfolio.Core.Settings;
using Portfolio.Core.Work;

namespace Portfolio.Core.Storage;

/// <summary>
/// Everything the site says, in one SQLite file without a secret. Saved with <c>SaveChangesAsync</c> only: the history
/// interceptor reads the state before the change.
/// </summary>
public sealed class PortfolioDb(DbContextOptions<PortfolioDb> options) : DbContext(options)
{
    public DbSet<SiteSettings> Settings => Set<SiteSettings>();
    public DbSet<Language> Languages => Set<Language>();
    public DbSet<Profile> Profiles => Set<Profile>();
    public DbSet<WorkEntry> Work => Set<WorkEntry>();
    public DbSet<Essay> Essays => Set<Essay>();
    public DbSet<FocusItem> Focus => Set<FocusItem>();
    public DbSet<NewsItem> News => Set<NewsItem>();
    public DbSet<Paper> Papers => Set<Paper>();
    public DbSet<DistinctPapers> DistinctPapers => Set<DistinctPapers>();
    public DbSet<ReadingSection> ReadingSections => Set<ReadingSection>();
    public DbSet<Page> Pages => Set<Page>();
    public DbSet<MediaFile> Media => Set<MediaFile>();
    public DbSet<LinkedSource> LinkedSources => Set<LinkedSource>();
    public DbSet<Redirect> Redirects => Set<Redirect>();
    public DbSet<Revision> Revisions => Set<Revision>();
    public DbSet<WorkingCopy> WorkingCopies => Set<WorkingCopy>();
    public DbSet<AuditEvent> AuditEvents => Set<AuditEvent>();
    public DbSet<ImportBatch> ImportBatches => Set<ImportBatch>();

    /// <summary>Why the next saves happen; what the history says of them.</summary>
    public ChangeReason Reason { get; set; } = ChangeReason.Edit;

    /// <summary>Saves under one batch key, which takes all of it back (<see cref="RestoreEntry.TakeBackAsync"/>).</summary>
    public async Task<Guid> SaveBatchAsync(CancellationToken ct)
    {
        var batch = Guid.CreateVersion7();
        Reason = new ChangeReason(RevisionKind.Saved, batch);
        await SaveChangesAsync(ct);
        Reason = ChangeReason.Edit;
        return batch;
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PortfolioDb).Assembly);
        foreach (
            var entry in modelBuilder
                .Model.GetEntityTypes()
                .Where(t => t.ClrType.IsAssignableTo(typeof(Publishing.Entry)))
        )
            modelBuilder.Entity(entry.ClrType).HasIndex(nameof(Publishing.Entry.Key)).IsUnique();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcText>();
        configurationBuilder.Properties<PartialDate>().HaveConversion<PartialDateText>().HaveMaxLength(10);
        configurationBuilder.Properties<LocalizedText>().HaveConversion<LocalizedTextJson>();
        configurationBuilder.Properties<Dictionary<string, string>>().HaveConversion<FieldsJson, FieldsComparer>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(20);
    }
}

/// <summary>What a save is part of: an edit, a restore, or an import batch.</summary>
public sealed record ChangeReason(RevisionKind Kind, Guid? BatchKey = null)
{
    public static readonly ChangeReason Edit = new(RevisionKind.Saved);

    /// <summary>An edit over what another device saved meanwhile: that state is kept, however young it is.</summary>
    public static readonly ChangeReason EditOver = new(RevisionKind.Saved) { IsOver = true };

    public bool IsOver { get; private init; }
}
