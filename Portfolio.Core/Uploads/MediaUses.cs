using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Languages;
using Portfolio.Core.Media;
using Portfolio.Core.Papers;
using Portfolio.Core.Profiles;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Core.Work;

namespace Portfolio.Core.Uploads;

/// <summary>Where pictures and documents are used: by entries that refer to them, and in texts and links that say their address.</summary>
public sealed partial class MediaUses(PortfolioDb db)
{
    /// <summary>What stands in every address of a file.</summary>
    private const string InAddress = "media/";

    /// <summary>All places, by the hash of the file used there, as it is now.</summary>
    public async Task<ILookup<string, MediaPlace>> ByHashAsync(CancellationToken ct)
    {
        List<MediaPlace> places =
        [
            .. Places(await Portraits.ToListAsync(ct), typeof(Profile), MediaUseKind.Portrait),
            .. Places(await Cvs.ToListAsync(ct), typeof(Profile), MediaUseKind.CV),
            .. Places(await LinksOfProfile.ToListAsync(ct), typeof(Profile), MediaUseKind.Link),
            .. Places(await PicturesOfWork.ToListAsync(ct), typeof(WorkEntry), MediaUseKind.Picture),
            .. Places(await PicturesOfPapers.ToListAsync(ct), typeof(Paper), MediaUseKind.Picture),
            .. Places(await LinksOfPapers.ToListAsync(ct), typeof(Paper), MediaUseKind.Link),
            .. await TextsAsync(ct),
        ];
        var media = (await db.Media.AsNoTracking().ToListAsync(ct)).ByHash();
        return places
            .Select(p => media.TryGetValue(p.Hash, out var file) ? p with { Hash = file.Hash } : p)
            .Distinct()
            .ToLookup(p => p.Hash);
    }

    /// <summary>The entries that use one file.</summary>
    public async Task<IReadOnlyList<MediaUse>> OfAsync(string hash, CancellationToken ct)
    {
        var uses = new List<MediaUse>();
        foreach (var places in (await ByHashAsync(ct))[hash].GroupBy(p => p.Noun))
        {
            var entries = await db.StoredAsync(places.Key, [.. places.Select(p => p.Id).Distinct()], ct);
            uses.AddRange(
                places.Join(entries, p => p.Id, e => e.Id, (place, entry) => new MediaUse(entry, place.Kind))
            );
        }
        return uses;
    }

    private IQueryable<Mention> Portraits =>
        db.Profiles.Where(p => p.Photo != null).Select(p => new Mention(p.Id, InAddress + p.Photo!.Hash + "/"));

    private IQueryable<Mention> Cvs =>
        db
            .Profiles.SelectMany(p => p.CvFiles)
            .Select(c => new Mention(c.ProfileId, InAddress + c.MediaFile!.Hash + "/"));

    private IQueryable<Mention> LinksOfProfile =>
        db
            .Profiles.SelectMany(p => p.Links)
            .Where(l => l.Address.Contains(InAddress))
            .Select(l => new Mention(l.ProfileId, l.Address));

    private IQueryable<Mention> PicturesOfWork =>
        db.Work.Where(w => w.Image != null).Select(w => new Mention(w.Id, InAddress + w.Image!.Hash + "/"));

    private IQueryable<Mention> PicturesOfPapers =>
        db.Papers.Where(p => p.Preview != null).Select(p => new Mention(p.Id, InAddress + p.Preview!.Hash + "/"));

    private IQueryable<Mention> LinksOfPapers =>
        db
            .Papers.SelectMany(p => p.Links)
            .Where(l => l.Url.Contains(InAddress))
            .Select(l => new Mention(l.PaperId, l.Url));

    // Read as the JSON they are stored as, and only where an address may stand: a list of all files asks for all texts.
    private async Task<List<MediaPlace>> TextsAsync(CancellationToken ct)
    {
        var places = new List<MediaPlace>();
        foreach (var noun in db.Model.GetEntityTypes().Where(t => t.ClrType.IsAssignableTo(typeof(Entry))))
        {
            var columns = noun.GetProperties()
                .Where(p => p.PropertyInfo?.IsDefined(typeof(MarkdownAttribute), false) == true)
                .Select(p => $"\"{p.GetColumnName()}\"");
            var text = string.Join(" || ", columns);
            if (text.Length == 0)
                continue;
            var sql =
                $"SELECT Id, {text} AS Text FROM \"{noun.GetTableName()}\" WHERE instr({text}, '{InAddress}') > 0";
            var mentions = await db.Database.SqlQueryRaw<Mention>(sql).ToListAsync(ct);
            places.AddRange(Places(mentions, noun.ClrType, MediaUseKind.Text));
        }
        return places;
    }

    private static IEnumerable<MediaPlace> Places(IEnumerable<Mention> mentions, Type noun, MediaUseKind kind) =>
        from mention in mentions
        from Match address in Address().Matches(mention.Text)
        select new MediaPlace(address.Groups[1].Value, noun, mention.Id, kind);

    [GeneratedRegex(InAddress + "([0-9a-f]{64})/")]
    private static partial Regex Address();

    /// <summary>An entry, and something in it that says the address of a file.</summary>
    private sealed record Mention(int Id, string Text);
}
