using Portfolio.Core.Content;
using Portfolio.Core.Languages;
using Portfolio.Core.Media;
using Portfolio.Core.Papers;
using Portfolio.Core.Profiles;
using Portfolio.Core.Publishing;
using Portfolio.Core.Settings;
using Portfolio.Core.Uploads;
using Portfolio.Core.Work;
using Portfolio.Tests.Core.Content;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Exchange.Export;

/// <summary>
/// A site with every field filled from what text formats stumble over, some papers without a citation key, a picture
/// and an old address.
/// </summary>
internal static class EveryFieldSite
{
    private const int EntriesOfANoun = 6;

    public static async Task FillAsync(TestDatabase database)
    {
        await using var db = database.Open();
        using var bytes = new MemoryStream(ExamplePictures.Png());
        var media = (await new StoreMedia(db).RunAsync(bytes, "河 photo.png", default)).File;
        media.Alt = LocalizedText.Of("en", "A river");
        var section = new ReadingSection { Slug = "rivers" };
        db.Add(section);
        foreach (var noun in EntryFiles.All.Select(f => f.EntryType).Where(t => t != typeof(MediaFile)))
        {
            var isOne = noun == typeof(Profile) || noun == typeof(SiteSettings);
            for (var seed = 0; seed < (isOne ? 1 : EntriesOfANoun); seed++)
                db.Add(Made(noun, seed, media, section));
        }
        await db.SaveChangesAsync();
        db.Essays.First().Publish(null);
        await db.SaveChangesAsync();
        db.Essays.First().Slug = "moved";
        await db.SaveChangesAsync();
    }

    private static Entry Made(Type noun, int seed, MediaFile media, ReadingSection section)
    {
        var entry = AnyEntry.Of(noun, new AnyText(seed));
        if (entry is PublicEntry open)
            open.Slug = seed == 0 ? "con" : $"entry-{seed}";
        if (entry is ReadingSection its)
            its.Slug = $"section-{seed}";
        else if (entry is SiteSettings settings)
            (settings.TimeZone, settings.Languages) = ("Asia/Shanghai", SiteSettings.Default().Languages);
        else if (entry is WorkEntry work)
            work.Image = media;
        else if (entry is Paper paper)
            Place(paper, seed, media, section);
        else if (entry is Profile profile)
            (profile.Photo, profile.CvFiles) = (media, [new() { Language = "en", MediaFile = media }]);
        return entry;
    }

    private static void Place(Paper paper, int seed, MediaFile media, ReadingSection section)
    {
        paper.CitationKey = seed % 3 == 0 ? "" : $"key{seed}";
        (paper.Preview, paper.Section, paper.SectionPosition) = (media, section, seed);
    }
}
