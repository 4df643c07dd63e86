using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Papers;
using Portfolio.Core.Profiles;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Exchange.Import.Bibliographies;

/// <summary>
/// Compares a bibliography with the papers of the site. A work that is there already is skipped; one that came from a
/// bibliography before is changed in its record where the file says something new, and what the owner says of it
/// (status, dates, rating, notes, section, tags) stays. Reads only.
/// </summary>
public sealed class MakeBibliographyPlan(PortfolioDb db)
{
    /// <summary>The <see cref="ImportPlan.Kind"/> of such a plan, but for a linked source.</summary>
    public const string Kind = "bibliography";

    // In bytes, as gzip. Reading a file of this size leaves its bytes and its text behind, some hundred megabytes: they
    // are given back before the plan asks for more.
    private const int Long = 1024 * 1024;

    /// <param name="source">The file.</param>
    /// <param name="choices">What the owner decides.</param>
    /// <param name="linked">The kind of a linked source, which stays the master of its records; or null.</param>
    /// <param name="ct">Ends the comparison.</param>
    public async Task<ImportPlan> RunAsync(
        BibliographySource source,
        BibliographyChoices choices,
        string? linked,
        CancellationToken ct
    )
    {
        if (source.Packed.Length > Long)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var sections = new RecordSections();
        var drafts = new RecordDrafts(
            source,
            new RecordDraft(choices, await OwnerAsync(ct), sections, GroupsOf(source, choices))
        );
        var settle = new SettleRecords(
            db,
            await KnownImports.LoadAsync(db, linked ?? Kind, ct),
            await SameEntries.LoadAsync(db, ct),
            isMaster: linked is not null
        );
        var papers = new List<PlannedEntry>();
        foreach (var (paper, hash, line, key) in drafts.All())
        {
            var place = papers.Count;
            papers.Add(await settle.PlanAsync(paper, hash, key, line, () => drafts.At(place), ct));
        }
        return new ImportPlan
        {
            Kind = linked ?? Kind,
            Source = source.Name,
            SourceHash = source.Hash,
            SourceBytes = source.Packed,
            Entries = [.. sections.All.Select(settle.PlanSection), .. papers],
            IsRecords = true,
            Rejected = [.. drafts.Problems.Where(p => p.Rejects).Select(Told)],
            Remarks = [.. drafts.Problems.Where(p => !p.Rejects).Select(Told)],
        };
    }

    private async Task<OwnerNames> OwnerAsync(CancellationToken ct)
    {
        var profile = await db.Profiles.AsNoTracking().SingleOrDefaultAsync(ct) ?? new Profile();
        return new(profile.Name.All().Select(name => name.Value).Concat(profile.OtherNames));
    }

    private static IReadOnlyDictionary<string, string> GroupsOf(BibliographySource source, BibliographyChoices choices)
    {
        if (choices.SectionsFrom != SectionsFrom.Collections || source.Format != RecordFormat.Bibtex)
            return ImmutableDictionary<string, string>.Empty;
        using var text = source.OpenText();
        return JabrefGroups.Read(text);
    }

    private static LeftOut Told(RecordProblem problem) => new(problem.Line, "", problem.Message);
}
