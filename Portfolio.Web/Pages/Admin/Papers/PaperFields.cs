using System.Linq.Expressions;
using Portfolio.Core.Papers;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>The fields of the form that are what was typed; <see cref="FillPaper"/> reads the others.</summary>
internal static class PaperFields
{
    public static readonly Expression<Func<Paper, object?>>[] Plain =
    [
        p => p.Title,
        p => p.HasMoreAuthors,
        p => p.HasMoreEditors,
        p => p.Venue,
        p => p.ShortVenue,
        p => p.Volume,
        p => p.Issue,
        p => p.Pages,
        p => p.Publisher,
        p => p.Issued,
        p => p.YearSuffix,
        p => p.Isbn,
        p => p.Language,
        p => p.CitationKey,
        p => p.Abstract,
        p => p.IsIncomplete,
        p => p.Slug,
        p => p.IsOwn,
        p => p.Selected,
        p => p.PreviewId,
        p => p.Badge,
        p => p.Award,
        p => p.Annotation,
        p => p.SectionId,
        p => p.ShortName,
        p => p.Status,
        p => p.Priority,
        p => p.Rating,
        p => p.AddedOn,
        p => p.StartedOn,
        p => p.FinishedOn,
        p => p.Notes,
        p => p.PrivateNotes,
        p => p.Tags,
    ];

    public static readonly Expression<Func<PaperAuthor, object?>>[] OfName =
    [
        a => a.Family,
        a => a.Given,
        a => a.Particle,
        a => a.Suffix,
        a => a.Literal,
        a => a.Marks,
    ];

    public static readonly Expression<Func<ReadingEvent, object?>>[] OfReading =
    [
        e => e.StartedOn,
        e => e.FinishedOn,
        e => e.Remark,
    ];
}
