using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Markup;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Forms;

/// <summary>Where addresses that begin with a slash lead on this site, as far as entries and pictures stand there.</summary>
public sealed partial class OwnAddresses(PortfolioDb db, Site site, EndpointDataSource endpoints)
{
    /// <summary>What is wrong with an address; null where something is, or where only the program could know.</summary>
    public async Task<MarkupWarning?> WarningOfAsync(string address, CancellationToken ct)
    {
        if (Picture().Match(address) is { Success: true } picture)
            return await IsStoredAsync(picture.Groups[1].Value, ct) ? null : MarkupWarning.ImageMissing(address);
        var path = Uri.UnescapeDataString(address.Split('?', '#')[0]).Trim('/').Split('/');
        if (site.Languages.Any(l => l.Prefix.Length > 0 && l.Prefix == path[0]))
            path = path[1..];
        // A file, the Markdown behind a page, or a page of the program.
        if (path is [] or [""] || path[^1].Contains('.', StringComparison.Ordinal) || IsProgram(path))
            return null;
        var state = path switch
        {
            ["essays", var slug] => await StateAsync(db.Essays, slug, ct),
            ["work", var slug] => await StateAsync(db.Work, slug, ct),
            ["news", var slug] => await StateAsync(db.News, slug, ct),
            ["papers" or "reading", var slug] => await StateAsync(db.Papers, slug, ct),
            [var slug] => await StateAsync(db.Pages, slug, ct),
            _ => IsBelowProgram(path[0]),
        };
        return state switch
        {
            null => MarkupWarning.LeadsNowhere(address),
            false => MarkupWarning.LeadsToDraft(address),
            _ => null,
        };
    }

    private Task<bool> IsStoredAsync(string hash, CancellationToken ct) =>
        db.Media.AnyAsync(m => m.Hash == hash || m.FormerHashes.Any(former => former == hash), ct);

    // Whether visitors read what stands there; null for nothing. An old address leads on by itself.
    private async Task<bool?> StateAsync<T>(IQueryable<T> entries, string slug, CancellationToken ct)
        where T : PublicEntry
    {
        if (await entries.AsNoTracking().FirstOrDefaultAsync(e => e.Slug == slug, ct) is { } there)
            return there.IsReadable(site.Time.Now) || there.State == PublicationState.Scheduled;
        var noun = typeof(T).Name;
        return await db.Redirects.AnyAsync(r => r.Noun == noun && r.Slug == slug, ct) ? true : null;
    }

    private bool IsProgram(string[] path) =>
        Routes.Any(r =>
            r.PathSegments.Count == path.Length && path.Zip(r.PathSegments).All(pair => Is(pair.Second, pair.First))
        );

    private bool? IsBelowProgram(string first) =>
        Routes.Any(r => r.PathSegments.Count > 0 && Is(r.PathSegments[0], first)) ? true : null;

    private IEnumerable<RoutePattern> Routes => endpoints.Endpoints.OfType<RouteEndpoint>().Select(e => e.RoutePattern);

    private static bool Is(RoutePatternPathSegment segment, string word) =>
        segment.Parts is [RoutePatternLiteralPart literal]
        && literal.Content.Equals(word, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("^/media/([0-9a-f]{64})/")]
    private static partial Regex Picture();
}
