using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Languages;

/// <summary>
/// Old addresses of languages: after <c>zh</c> became the default, <c>/zh/essays/x</c> leads to <c>/essays/x</c>. A page
/// that has taken the address <c>/zh</c> beats that.
/// </summary>
internal static class FormerPrefix
{
    /// <summary>Where the address stands now; null when it begins with no former prefix.</summary>
    public static async Task<string?> LeadsToAsync(HttpContext context, Site site)
    {
        var asked = context.Address();
        // Below a prefix that is in use there is no former one.
        if (context.Request.PathBase != asked.Root)
            return null;
        var parts = asked.Path.ToUriComponent().Split('/', 3);
        if (parts.Length < 2 || site.Settings.SpokenAt(parts[1]) is not { } language)
            return null;
        var db = context.RequestServices.GetRequiredService<PortfolioDb>();
        if (parts.Length == 2 && await db.Pages.AnyAsync(p => p.Slug == parts[1], context.RequestAborted))
            return null;
        // More slashes than one would name another host.
        var rest = parts.Length > 2 ? parts[2].TrimStart('/') : "";
        return (asked with { Path = PathString.FromUriComponent("/" + rest) }).In(language);
    }
}
