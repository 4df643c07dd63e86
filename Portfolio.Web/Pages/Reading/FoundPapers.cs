using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Dates;
using Portfolio.Core.Papers;
using Portfolio.Web.Records;

namespace Portfolio.Web.Pages.Reading;

/// <summary>What a filter found, as numbers: in all, in each section, of each year of publication.</summary>
public sealed class FoundPapers
{
    private readonly Dictionary<int, int> inSection;

    private FoundPapers(List<Group> groups)
    {
        Count = groups.Sum(g => g.Papers);
        inSection = groups.GroupBy(g => g.Section).ToDictionary(g => g.Key, g => g.Sum(one => one.Papers));
        Years = YearBars.Of(groups.Select(g => (g.Issued, g.Papers)));
    }

    public int Count { get; }
    public IReadOnlyList<(Years Years, int Papers)> Years { get; }

    public int In(ReadingSection? section) => inSection.GetValueOrDefault(section?.Id ?? 0);

    public static async Task<FoundPapers> OfAsync(IQueryable<Paper> papers, CancellationToken cancel) =>
        new(
            // By the bare section, SQLite would walk the sections' index and read each paper whole to learn the rest.
            await papers
                .GroupBy(p => new { Section = p.SectionId ?? 0, p.Issued })
                .Select(g => new Group(g.Key.Section, g.Key.Issued, g.Count()))
                .ToListAsync(cancel)
        );

    private sealed record Group(int Section, PartialDate? Issued, int Papers);
}
