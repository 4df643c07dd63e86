using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Content;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Core.Work;

namespace Portfolio.Core.Exchange.Import;

/// <summary>
/// Slugs, citation keys and places that are taken, so that what comes in gets one of its own; an address of the program is taken
/// too. A section's slug is its
/// identity, so two sections of one slug are one: the plan joins them.
/// </summary>
internal sealed class TakenNames
{
    private readonly Dictionary<Type, HashSet<string>> slugs = [];
    private HashSet<string> citationKeys = [];
    private readonly Dictionary<Type, int> places = [];
    private Dictionary<int, int> placesInSections = [];

    public static async Task<TakenNames> LoadAsync(PortfolioDb db, CancellationToken ct)
    {
        var names = new TakenNames();
        async Task Add<T>(IQueryable<T> entries)
            where T : PublicEntry => names.slugs[typeof(T)] = await entries.Select(e => e.Slug).ToHashSetAsync(ct);
        await Add(db.Essays);
        await Add(db.Work);
        await Add(db.News);
        await Add(db.Pages);
        await Add(db.Papers);
        names.citationKeys = await db
            .Papers.Where(p => p.CitationKey != "")
            .Select(p => p.CitationKey)
            .ToHashSetAsync(ct);
        names.places[typeof(WorkEntry)] = await db.Work.MaxAsync(w => (int?)w.Position, ct) + 1 ?? 0;
        names.places[typeof(Focus.FocusItem)] = await db.Focus.MaxAsync(f => (int?)f.Position, ct) + 1 ?? 0;
        names.places[typeof(ReadingSection)] = await db.ReadingSections.MaxAsync(s => (int?)s.Position, ct) + 1 ?? 0;
        names.placesInSections = await db
            .Papers.Where(p => p.SectionId != null)
            .GroupBy(p => p.SectionId!.Value)
            .Select(g => new { g.Key, Next = g.Max(p => p.SectionPosition) + 1 })
            .ToDictionaryAsync(g => g.Key, g => g.Next, ct);
        return names;
    }

    /// <summary>Gives a draft a slug, a citation key and a place at the end that nobody else has.</summary>
    public void Settle(Entry draft)
    {
        SettleNames(draft);
        if (draft is WorkEntry work)
            work.Position += places[typeof(WorkEntry)];
        else if (draft is Focus.FocusItem item)
            item.Position += places[typeof(Focus.FocusItem)];
        else if (draft is ReadingSection section)
            section.Position += places[typeof(ReadingSection)];
        else if (draft is Paper { SectionId: { } id } paper)
            paper.SectionPosition += placesInSections.GetValueOrDefault(id);
    }

    /// <summary>Slug and citation key alone; those that the <paramref name="stored"/> entry has are its own.</summary>
    public void SettleNames(Entry draft, Entry? stored = null)
    {
        if (draft is Paper { CitationKey.Length: > 0 } paper && paper.CitationKey != (stored as Paper)?.CitationKey)
            citationKeys.Add(paper.CitationKey = Slug.Unique(paper.CitationKey, citationKeys.Contains));
        if (draft is PublicEntry open && open.Slug != (stored as PublicEntry)?.Slug)
        {
            var taken = slugs[open.GetType()];
            taken.Add(
                open.Slug = Slug.Unique(Named(open), slug => taken.Contains(slug) || ProgramPages.Has(open, slug))
            );
        }
    }

    private static string Named(PublicEntry entry) =>
        new[]
        {
            Slug.IsValid(entry.Slug) ? entry.Slug : Slug.From(entry.Slug),
            Slug.From(entry.Label),
            Slug.From(entry.GetType().Name),
        }.First(s => s.Length > 0);
}
