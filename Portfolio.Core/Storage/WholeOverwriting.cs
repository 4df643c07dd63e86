using System.Collections;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Storage;

/// <summary>Gives an entry all that another state of it says; who it is and what the history writes stay.</summary>
internal static class WholeOverwriting
{
    private static readonly HashSet<string> Own =
    [
        nameof(Entry.Id),
        nameof(Entry.Key),
        nameof(Entry.Version),
        nameof(Entry.CreatedAt),
        nameof(Entry.UpdatedAt),
    ];

    /// <summary>Parts included. What the draft refers to (a picture, a section) it holds itself, or names by id.</summary>
    public static void OverwriteWhole(this PortfolioDb db, Entry target, Entry draft)
    {
        var entry = db.Entry(target);
        foreach (var property in entry.Properties)
        {
            if (!Own.Contains(property.Metadata.Name) && property.Metadata.PropertyInfo is { } info)
                property.CurrentValue = info.GetValue(draft);
        }
        foreach (var parts in entry.Collections)
            parts.CurrentValue = (IEnumerable?)parts.Metadata.PropertyInfo!.GetValue(draft);
        foreach (var reference in entry.References)
        {
            if (reference.Metadata.PropertyInfo!.GetValue(draft) is { } referred)
                reference.CurrentValue = referred;
        }
    }
}
