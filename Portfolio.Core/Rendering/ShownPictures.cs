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

    private readonly Dictionary<string, MediaFile> pictures;

    private ShownPictures(Dictionary<string, MediaFile> pictures)
    {
        this.pictures = pictures;
        State = string.Concat(
            pictures
                .OrderBy(p => p.Key, StringComparer.Ordinal)
                .Select(p =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{p.Key}:{p.Value.Width}:{p.Value.Height}:{p.Value.Sources("")}\n"
                    )
                )
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
        return new(pictures.ByHash());
    }

    public PictureSize? Measure(string address)
    {
        var match = Address().Match(address);
        if (!match.Success || !pictures.TryGetValue(match.Groups[1].Value, out var picture))
            return null;
        // In a list of addresses a space or a comma ends one.
        var root = address[..(match.Index + 1)];
        var sources = root.Any(c => c == ',' || char.IsWhiteSpace(c)) ? null : picture.Sources(root);
        return new(
            picture.Width!.Value,
            picture.Height!.Value,
            sources,
            picture.ContentType != MediaType.Svg.ContentType
        );
    }

    [GeneratedRegex("/media/([0-9a-f]{64})/")]
    private static partial Regex Address();
}
