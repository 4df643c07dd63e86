using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;

namespace Portfolio.Web.Accounts;

/// <summary>
/// Shows one entry, draft or not, to whoever has its address <c>/shared/{token}</c>. Only the token's SHA-256 is kept, and
/// not beside the content: the address is shown but once.
/// </summary>
[Index(nameof(Hash), IsUnique = true)]
public sealed class ShareLink
{
    public int Id { get; init; }

    [MaxLength(64)]
    public required string Hash { get; init; }

    /// <summary>The entry's type, by the name that revisions keep: <c>Essay</c>.</summary>
    [MaxLength(40)]
    public required string Noun { get; init; }
    public required Guid EntryKey { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? UsedAt { get; set; }
}
