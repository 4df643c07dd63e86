using Portfolio.Core.Dates;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>What is to become of papers; what is null stays as it is. Section 0 is none.</summary>
public sealed record PaperChange(ReadingStatus? Status = null, int? Section = null, bool? Public = null)
{
    public bool IsEmpty => this == new PaperChange();

    /// <summary><paramref name="position"/> is the place in the new section, for a paper that comes from another.</summary>
    public void Apply(Paper paper, SiteTime time, int position)
    {
        if (Status is { } status && !paper.IsOwn)
            paper.TurnTo(status, time.Today);
        if (Section is { } section && paper.SectionId != Target(section))
            (paper.SectionId, paper.SectionPosition) = (Target(section), position);
        if (Public == true && paper.State != PublicationState.Published)
            paper.Publish(paper.PublishedAt is { } at && at < time.Now ? at : time.Now);
        else if (Public == false)
            paper.Unpublish();
    }

    private static int? Target(int section) => section == 0 ? null : section;
}
