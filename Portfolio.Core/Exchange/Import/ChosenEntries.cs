using Portfolio.Core.Media;
using Portfolio.Core.Papers;
using Portfolio.Core.Profiles;
using Portfolio.Core.Publishing;
using Portfolio.Core.Work;

namespace Portfolio.Core.Exchange.Import;

/// <summary>The owner's choice among what a plan would import.</summary>
public static class ChosenEntries
{
    /// <summary>
    /// The same plan, in which everything but the entries at these places of <see cref="ImportPlan.Entries"/> is
    /// skipped. A section or picture that a chosen entry stands in or shows comes along.
    /// </summary>
    public static ImportPlan Only(this ImportPlan plan, IReadOnlySet<int> chosen)
    {
        // The usual choice; a long source would be read again only to learn that nothing of it is left out.
        if (chosen.Count >= plan.Entries.Count)
            return plan;
        var needed = plan.Entries.Where((_, i) => chosen.Contains(i)).SelectMany(e => Needed(e.Draft)).ToHashSet();
        bool IsNeeded(PlannedEntry entry) =>
            (entry.NounType == typeof(ReadingSection) || entry.NounType == typeof(MediaFile))
            && needed.Contains(entry.Draft);
        return plan with
        {
            Entries =
            [
                .. plan.Entries.Select(
                    (entry, i) =>
                        chosen.Contains(i) || entry.Action == PlannedAction.Skip || IsNeeded(entry)
                            ? entry
                            : entry with
                            {
                                Action = PlannedAction.Skip,
                                Reason = new("You left it out."),
                            }
                ),
            ],
        };
    }

    private static IEnumerable<Entry> Needed(Entry draft) =>
        (
            draft switch
            {
                Paper paper => [paper.Section, paper.Preview],
                WorkEntry work => [work.Image],
                Profile profile => [profile.Photo, .. profile.CvFiles.Select(c => c.MediaFile)],
                _ => Array.Empty<Entry?>(),
            }
        ).OfType<Entry>();
}
