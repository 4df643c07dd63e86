using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Markup;
using Portfolio.Core.Media;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Rendering;

/// <summary>
/// The site's own pictures that a text shows, with their sizes. <see cref="State"/> names those that are known, so that
/// a rendering made before a picture was there is not taken for one made after.
/// </summary>
internal sealed partial class ShownPictures
{
    // Beyond that, pictures are shown without a size.
    private const int Most = 500;

    private readonly Dictionary<string, PictureSize> sizes;

    private ShownPictures(Dictionary<string, PictureSize> sizes)
    {
        this.sizes = sizes;
        State = string.Concat(
            sizes
                .OrderBy(s => s.Key, StringComparer.Ordinal)
                .Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Key}:{s.Value.Width}:{s.Value.Height}\n"))
        );
    }

    public string State { get; }

    public static async Task<ShownPictures> OfAsync(PortfolioDb db, string text, CancellationToken ct)
    {
        var hashes = Address().Matches(text).Select(m => m.Groups[1].Value).Distinct().Take(Most).ToList();
        if (hashes.Count == 0)
            return new([]);
        var pictures = await db
            .Media.Where(m =>
                (hashes.Contains(m.Hash) || m.FormerHashes.Any(former => hashes.Contains(former)))
                && m.Width > 0
                && m.Height > 0
            )
            .AsNoTracking()
            .ToListAsync(ct);
        return new(
            pictures
                .ByHash()
                .ToDictionary(p => p.Key, p => new PictureSize(p.Value.Width!.Value, p.Value.Height!.Value))
        );
    }

    public PictureSize? Measure(string address) =>
        Address().Match(address) is { Success: true } match ? sizes.GetValueOrDefault(match.Groups[1].Value) : null;

    [GeneratedRegex("/media/([0-9a-f]{64})/")]
    private static partial Regex Address();
}
