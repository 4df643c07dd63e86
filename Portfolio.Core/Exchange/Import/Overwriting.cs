using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Core.Work;

namespace Portfolio.Core.Exchange.Import;

/// <summary>Gives an entry what a newer reading of its source says.</summary>
internal static class Overwriting
{
    // Whose entry it is, where it stands and whether it is public belong to the site, not to the source.
    private static readonly HashSet<string> Kept =
    [
        nameof(Entry.Id),
        nameof(Entry.Key),
        nameof(Entry.Version),
        nameof(Entry.CreatedAt),
        nameof(Entry.UpdatedAt),
        nameof(PublicEntry.Slug),
        nameof(PublicEntry.State),
        nameof(PublicEntry.PublishedAt),
        nameof(WorkEntry.Position),
        nameof(Paper.CitationKey),
    ];

    public static void Overwrite(this PortfolioDb db, Entry target, Entry draft)
    {
        foreach (var property in db.Entry(target).Properties)
        {
            if (!Kept.Contains(property.Metadata.Name) && property.Metadata.PropertyInfo is { } info)
                property.CurrentValue = info.GetValue(draft);
        }
        if (target is Paper paper && draft is Paper read)
        {
            paper.Authors = read.Authors;
            paper.Links = read.Links;
        }
    }
}
