using Microsoft.AspNetCore.Mvc;
using Portfolio.Core.Dates;
using Portfolio.Core.Papers;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>Which of the papers found in a pasted text are added, and how.</summary>
public sealed class AddForm
{
    /// <summary>Their places in the text, from 0.</summary>
    [FromForm(Name = "take")]
    public int[] Take { get; set; } = [];

    [FromForm(Name = "status")]
    public ReadingStatus Status { get; set; }

    /// <summary>A section's id; null for none.</summary>
    [FromForm(Name = "section")]
    public int? Section { get; set; }

    /// <summary>Whether everybody sees them, or only the owner.</summary>
    [FromForm(Name = "public")]
    public bool Public { get; set; }

    public void Apply(Paper paper, bool own, SiteTime time)
    {
        (paper.IsOwn, paper.SectionId) = (own, own ? null : Section);
        if (Public)
            paper.Publish(time.Now);
        if (own)
            return;
        paper.AddedOn = PartialDate.Of(time.Today);
        // A tick in the text says more than that nothing was chosen.
        if (Status != ReadingStatus.ToRead)
            paper.TurnTo(Status, time.Today);
    }
}
