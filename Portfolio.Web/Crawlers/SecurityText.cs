using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Crawlers;

/// <summary>
/// <c>/.well-known/security.txt</c> (RFC 9116): whom to tell of a hole. An e-mail address that is kept from machines
/// stays so; the home page, where it can be read, stands for it.
/// </summary>
public sealed class SecurityText(PortfolioDb db, Site site)
{
    /// <summary>Null while there is nobody to write to.</summary>
    public async Task<string?> WriteAsync(CancellationToken cancel)
    {
        var owner = await db.Profiles.Select(p => new { p.Email, p.EmailInFeeds }).SingleOrDefaultAsync(cancel);
        var home =
            site.Settings.PublicUrl is { } url && url.StartsWith("https://", StringComparison.Ordinal) ? url : null;
        var contact = owner is { EmailInFeeds: true, Email.Length: > 0 } ? "mailto:" + owner.Email : home + "/";
        if (owner is null || owner.Email.Length == 0 || contact == "/")
            return null;
        var lines = new List<string>
        {
            "Contact: " + contact,
            "Expires: " + Expires().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            "Preferred-Languages: " + string.Join(", ", site.Languages.Select(l => l.Tag)),
        };
        if (home is not null)
            lines.Add($"Canonical: {home}/.well-known/security.txt");
        return string.Join('\n', lines) + "\n";
    }

    // In half a year, and the same all month long: the standard wants less than a year.
    private DateTime Expires()
    {
        var today = site.Time.Now.UtcDateTime;
        return new DateTime(today.Year, today.Month, 1, 0, 0, 0, DateTimeKind.Utc).AddMonths(7);
    }
}
