using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portfolio.Core.Publishing;

/// <summary>
/// An old slug of a noun, leading to an entry's key, so that there are no chains. When the entry is gone the address
/// answers 410 until the slug is used again; a living slug beats a redirect.
/// </summary>
public sealed class Redirect
{
    public int Id { get; set; }

    [MaxLength(40)]
    public required string Noun { get; init; }

    [MaxLength(Publishing.Slug.MaxLength)]
    public required string Slug { get; init; }
    public required Guid EntryKey { get; set; }

    /// <summary>The entry it led to until that was merged into another; null unless one was.</summary>
    public Guid? MergedKey { get; set; }
    public required DateTimeOffset CreatedAt { get; set; }
}

internal sealed class RedirectConfiguration : IEntityTypeConfiguration<Redirect>
{
    public void Configure(EntityTypeBuilder<Redirect> redirect) =>
        redirect.HasIndex(r => new { r.Noun, r.Slug }).IsUnique();
}
