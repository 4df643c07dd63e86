using Portfolio.Core.Dates;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>What is to become of papers; what is null or empty stays as it is. Section 0 and rating 0 are none.</summary>
public sealed record PaperChange
{
    public ReadingStatus? Status { get; init; }
    public int? Section { get; init; }
    public ReadingPriority? Priority { get; init; }

    /// <summary>In half stars.</summary>
    public int? Rating { get; init; }
    public bool? Public { get; init; }

    /// <summary>Whether the owner is one of the authors.</summary>
    public bool? Own { get; init; }
    public IReadOnlyList<string> AddedTags { get; init; } = [];
    public IReadOnlyList<string> RemovedTags { get; init; } = [];
    public bool Delete { get; init; }

    public bool IsEmpty => this == new PaperChange { AddedTags = AddedTags, RemovedTags = RemovedTags } && !HasTags;

    private bool HasTags => AddedTags.Count + RemovedTags.Count > 0;

    /// <summary><paramref name="position"/> is the place in the new section, for a paper that comes from another.</summary>
    public void Apply(Paper paper, SiteTime time, int position)
    {
        paper.IsOwn = Own ?? paper.IsOwn;
        if (!paper.IsOwn)
            ApplyReading(paper, time);
        if (Section is { } section && paper.SectionId != Target(section))
            (paper.SectionId, paper.SectionPosition) = (Target(section), position);
        if (HasTags)
            Tag(paper);
        if (Public == true && paper.State != PublicationState.Published)
            paper.Publish(paper.PublishedAt is { } at && at < time.Now ? at : time.Now);
        else if (Public == false)
            paper.Unpublish();
    }

    private void ApplyReading(Paper paper, SiteTime time)
    {
        if (Status is { } status)
            paper.TurnTo(status, time.Today);
        paper.Priority = Priority ?? paper.Priority;
        if (Rating is { } rating)
            paper.Rating = rating == 0 ? null : rating;
    }

    private void Tag(Paper paper)
    {
        var tags = paper.Tags.Union(AddedTags).Except(RemovedTags).ToList();
        if (!tags.SequenceEqual(paper.Tags))
            paper.Tags = tags;
    }

    private static int? Target(int section) => section == 0 ? null : section;
}
