using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portfolio.Core.Rendering;

/// <summary>
/// A Markdown text as safe HTML, made when it was saved. Named by the SHA-256 of all that decides it (source, language,
/// kind, renderer version, and where it cites papers their versions and the style), so that a change of any of them is simply another rendering. It can be made again at any
/// time and is in no export.
/// </summary>
public sealed class StoredRendering
{
    [Key, MaxLength(64)]
    public required string Hash { get; init; }

    /// <summary>The rendering as JSON: HTML, headings, length, warnings.</summary>
    public required string Json { get; init; }
}

internal sealed class StoredRenderingConfiguration : IEntityTypeConfiguration<StoredRendering>
{
    public void Configure(EntityTypeBuilder<StoredRendering> rendering) => rendering.ToTable("Renderings");
}
