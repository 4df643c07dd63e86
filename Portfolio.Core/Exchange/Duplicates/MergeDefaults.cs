using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Exchange.Duplicates;

/// <summary>
/// What two papers most likely become: the record of the published form, both of what goes together, the earliest day on
/// the list, and how far the reading got. What only one of them says is taken from that one.
/// </summary>
public static class MergeDefaults
{
    private static readonly ReadingStatus[] Farthest =
    [
        ReadingStatus.Read,
        ReadingStatus.Skimmed,
        ReadingStatus.Abandoned,
        ReadingStatus.Reading,
        ReadingStatus.ToRead,
    ];

    public static MergeChoice Of(MergeField field, Paper one, Paper other)
    {
        if (field.Text(other).Length == 0)
            return MergeChoice.One;
        if (field.Text(one).Length == 0)
            return MergeChoice.Other;
        if (field.Join is not null)
            return MergeChoice.Both;
        return IsOthers(field, one, other) ? MergeChoice.Other : MergeChoice.One;
    }

    /// <summary>Whether the address of the other is the better one to keep: it is public, and that of the one is not.</summary>
    public static bool KeepsOther(Paper one, Paper other) =>
        one.State == PublicationState.Draft && other.State != PublicationState.Draft;

    private static bool IsOthers(MergeField field, Paper one, Paper other) =>
        field.IsRecord ? Weight(other) > Weight(one)
        : field.Name == "On the list since" ? other.AddedOn! < one.AddedOn!
        : field.Name is "Status" or "Begun on" or "Finished on" ? Rank(other) < Rank(one)
        : field.Name == "Who sees it" && KeepsOther(one, other);

    // A preprint has no DOI but arXiv's, and no venue but arXiv.
    private static int Weight(Paper paper) =>
        (paper.Doi.Length > 0 && !paper.Doi.StartsWith("10.48550/", StringComparison.Ordinal) ? 4 : 0)
        + (paper.Venue.Length > 0 && !paper.Venue.Contains("arxiv", StringComparison.OrdinalIgnoreCase) ? 2 : 0)
        + (paper.Type is not ("document" or "manuscript") ? 1 : 0);

    private static int Rank(Paper paper) => Array.IndexOf(Farthest, paper.Status);
}
