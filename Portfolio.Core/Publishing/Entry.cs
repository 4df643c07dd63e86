using System.ComponentModel.DataAnnotations;

namespace Portfolio.Core.Publishing;

/// <summary>
/// What every noun of the site has. <see cref="Key"/> (UUID v7) never changes: revisions, redirects, import sources and
/// exports refer to it. <see cref="Version"/> grows by one with each save and guards against overwriting a later edit.
/// Version and times are set by the history interceptor, by nobody else. Instants are UTC.
/// </summary>
public abstract class Entry
{
    public int Id { get; set; }
    public Guid Key { get; set; } = Guid.CreateVersion7();

    [ConcurrencyCheck]
    public int Version { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>What a person would call this entry, for messages and logs; never empty.</summary>
    public abstract string Label { get; }
}
