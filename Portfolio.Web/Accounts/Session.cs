using System.ComponentModel.DataAnnotations;

namespace Portfolio.Web.Accounts;

/// <summary>
/// One browser that is signed in. The cookie holds only <see cref="Key"/>: when the row goes, so does the session,
/// wherever copies of the cookie may be.
/// </summary>
public sealed class Session
{
    [Key, MaxLength(64)]
    public required string Key { get; init; }

    [MaxLength(36)]
    public required string OwnerId { get; init; }
    public Owner? Owner { get; init; }

    /// <summary>The authentication ticket as ASP.NET writes it.</summary>
    public required byte[] Ticket { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset ExpiresAt { get; set; }
}
