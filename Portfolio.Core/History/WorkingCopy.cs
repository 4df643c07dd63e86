using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portfolio.Core.History;

/// <summary>
/// What autosave keeps of an entry that is being edited, as the text of its content file; one an entry.
/// <see cref="BaseVersion"/> is the version the editing began from. Updating the entry applies and removes it.
/// </summary>
public sealed class WorkingCopy
{
    public int Id { get; set; }
    public required Guid EntryKey { get; init; }

    [MaxLength(40)]
    public required string Noun { get; init; }
    public required int BaseVersion { get; set; }
    public required int Format { get; set; }
    public required string Text { get; set; }
    public required DateTimeOffset UpdatedAt { get; set; }
}

internal sealed class WorkingCopyConfiguration : IEntityTypeConfiguration<WorkingCopy>
{
    public void Configure(EntityTypeBuilder<WorkingCopy> copy) => copy.HasIndex(c => c.EntryKey).IsUnique();
}
