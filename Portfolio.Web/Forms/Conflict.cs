using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;

namespace Portfolio.Web.Forms;

/// <summary>A field in which the stored entry and what was just typed differ; the language is null where there is but one.</summary>
public sealed record Difference(string Field, string? Language, string Stored, string Typed);

/// <summary>
/// Somebody saved the entry after this form was opened. <see cref="Version"/> is the stored one's: a form that posts it
/// back saves over that version knowingly.
/// </summary>
public sealed record Conflict(int Version, DateTimeOffset SavedAt, IReadOnlyList<Difference> Differences)
{
    /// <summary>Compares what was typed with what is stored; null when the entry is gone.</summary>
    public static async Task<Conflict?> OfAsync(DbUpdateConcurrencyException refused, CancellationToken ct)
    {
        var typed = refused.Entries.Single(e => e.Entity is Entry);
        if (await typed.GetDatabaseValuesAsync(ct) is not { } stored)
            return null;
        return new(
            stored.GetValue<int>(nameof(Entry.Version)),
            stored.GetValue<DateTimeOffset>(nameof(Entry.UpdatedAt)),
            [.. typed.Properties.SelectMany(p => Compare(p, stored))]
        );
    }

    private static IEnumerable<Difference> Compare(PropertyEntry typed, PropertyValues stored)
    {
        var field = typed.Metadata.Name;
        return (stored[field], typed.CurrentValue) switch
        {
            _ when field is nameof(Entry.Version) or nameof(Entry.UpdatedAt) => [],
            (LocalizedText a, LocalizedText b) => a
                .Languages.Union(b.Languages)
                .Where(tag => a[tag] != b[tag])
                .Select(tag => new Difference(field, tag, a[tag] ?? "", b[tag] ?? "")),
            var (a, b) => Words(a) == Words(b) ? [] : [new Difference(field, null, Words(a), Words(b))],
        };
    }

    private static string Words(object? value) =>
        value is IEnumerable<string> words ? string.Join(", ", words) : $"{value}";
}
