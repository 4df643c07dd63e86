using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Portfolio.Web.Accounts;

/// <summary>
/// The key of a program that brings one linked source, and can do nothing else: <c>portfolio_source_</c> and 256 random
/// bits in base64url. Only its SHA-256 is kept, so it is shown but once; a source has at most one.
/// </summary>
public sealed class SourceToken
{
    private const string Prefix = "portfolio_source_";

    /// <summary>The linked source's <c>Name</c>.</summary>
    [Key, MaxLength(30)]
    public required string Source { get; init; }

    /// <summary>Of the token as it is sent, in lower-case hex.</summary>
    [MaxLength(64)]
    public required string Hash { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? UsedAt { get; set; }

    /// <summary>A new one, with what its owner is shown.</summary>
    public static (SourceToken Token, string Shown) Make(string source, DateTimeOffset now)
    {
        var shown = RandomToken.Make(Prefix);
        return (
            new()
            {
                Source = source,
                Hash = RandomToken.HashOf(shown),
                CreatedAt = now,
            },
            shown
        );
    }

    /// <summary>Whether an <c>Authorization</c> header (RFC 6750) carries this token.</summary>
    public bool IsIn(string? authorization) =>
        authorization is not null
        && authorization.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
        && CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(RandomToken.HashOf(authorization["Bearer ".Length..].Trim())),
            Encoding.ASCII.GetBytes(Hash)
        );
}

/// <summary>Gives and takes the tokens of linked sources.</summary>
public static class SourceTokens
{
    /// <summary>The new token as it is shown, this once; one that was there before is void.</summary>
    public static async Task<string> RenewAsync(
        this AccountsDb accounts,
        string source,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        await accounts.RevokeAsync(source, ct);
        var (token, shown) = SourceToken.Make(source, now);
        accounts.Add(token);
        await accounts.SaveChangesAsync(ct);
        return shown;
    }

    public static Task<int> RevokeAsync(this AccountsDb accounts, string source, CancellationToken ct) =>
        accounts.SourceTokens.Where(t => t.Source == source).ExecuteDeleteAsync(ct);
}
