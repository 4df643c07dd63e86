using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Publishing;

namespace Portfolio.Web.Accounts;

/// <summary>Gives out, finds and takes back the links by which a draft is shown.</summary>
public static class ShareLinks
{
    /// <summary>How long a link works unless said otherwise, in days, and how long it may.</summary>
    public const int UsualDays = 14;
    public const int MostDays = 365;

    /// <summary>Those that work, the latest first.</summary>
    public static IQueryable<ShareLink> Working(this IQueryable<ShareLink> links, DateTimeOffset now) =>
        links.Where(l => l.ExpiresAt > now).OrderByDescending(l => l.Id);

    /// <summary>The token of a new link, this once; links that have ended go.</summary>
    public static async Task<string> ShareAsync(
        this AccountsDb accounts,
        PublicEntry entry,
        int days,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        await accounts.ShareLinks.Where(l => l.ExpiresAt <= now).ExecuteDeleteAsync(ct);
        var token = RandomToken.Make();
        accounts.Add(
            new ShareLink
            {
                Hash = RandomToken.HashOf(token),
                Noun = entry.GetType().Name,
                EntryKey = entry.Key,
                CreatedAt = now,
                ExpiresAt = now.AddDays(days),
            }
        );
        await accounts.SaveChangesAsync(ct);
        return token;
    }

    /// <summary>The link of a token, noted as used; null when it was never given, was taken back, or has ended.</summary>
    public static async Task<ShareLink?> SharedByAsync(
        this AccountsDb accounts,
        string token,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var hash = RandomToken.HashOf(token);
        if (await accounts.ShareLinks.Working(now).SingleOrDefaultAsync(l => l.Hash == hash, ct) is not { } link)
            return null;
        link.UsedAt = now;
        await accounts.SaveChangesAsync(ct);
        return link;
    }

    public static Task<int> RevokeAsync(this AccountsDb accounts, int id, CancellationToken ct) =>
        accounts.ShareLinks.Where(l => l.Id == id).ExecuteDeleteAsync(ct);
}
