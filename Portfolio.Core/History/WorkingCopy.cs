using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portfolio.Core.History;

/// <summary>
/// What autosave keeps of an entry that is being edited, as the text of its content file; one an entry, and one for each
/// entry that is begun and not saved yet. <see cref="BaseVersion"/> is the version the editing began from, 0 for a new
/// one. Saving the entry removes it.
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

    /// <summary>Names what the text says: a form that began from another text does not overwrite this one.</summary>
    public string Stamp => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..16];
}

internal sealed class WorkingCopyConfiguration : IEntityTypeConfiguration<WorkingCopy>
{
    public void Configure(EntityTypeBuilder<WorkingCopy> copy) => copy.HasIndex(c => c.EntryKey).IsUnique();
}
