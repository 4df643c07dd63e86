using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Exchange.Duplicates;
using Portfolio.Core.Papers;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>What the selects of a paper's form offer, in the owner's language.</summary>
public sealed class PaperChoices(
    PortfolioDb db,
    Site site,
    MediaChoices media,
    IStringLocalizer<AdminText> text,
    IStringLocalizer<PublicText> publicText
)
{
    /// <summary>With the paper's own type at the end, should it be a rare one.</summary>
    public IEnumerable<SelectListItem> Types(Paper paper)
    {
        var types = PaperTypes.All.Select(t => new SelectListItem(text[t.Words], t.Value)).ToList();
        var own = PaperTypes.ValueOf(paper);
        return types.Exists(t => t.Value == own) ? types : types.Append(new(own, own));
    }

    public async Task<IEnumerable<SelectListItem>> SectionsAsync()
    {
        var sections = await db.ReadingSections.InOrder().AsNoTracking().ToListAsync();
        return sections
            .Select(s => new SelectListItem(site.Name(s), $"{s.Id}"))
            .Prepend(new(publicText["Without a section"], ""));
    }

    public Task<List<SelectListItem>> PicturesAsync() => media.PicturesAsync(CancellationToken.None);

    public IEnumerable<SelectListItem> Statuses() =>
        Enum.GetValues<ReadingStatus>().Select(s => new SelectListItem(publicText.Status(s), $"{s}"));

    public IEnumerable<SelectListItem> Priorities() =>
        [
            new(text["High"], $"{ReadingPriority.High}"),
            new(text["Normal"], $"{ReadingPriority.Normal}"),
            new(text["Low"], $"{ReadingPriority.Low}"),
        ];

    /// <summary>In half stars: 9 is four and a half.</summary>
    public IEnumerable<SelectListItem> Ratings() =>
        Enumerable
            .Range(1, Paper.BestRating)
            .Reverse()
            .Select(halves => new SelectListItem($"{Stars.Number(halves)}  {Stars.Print(halves)}", $"{halves}"))
            .Prepend(new(text["Not rated"], ""));

    /// <summary>What a field of a merge says of a paper, in the owner's words.</summary>
    public string Print(MergeField field, Paper paper) =>
        field.Name switch
        {
            "Status" => publicText.Status(paper.Status),
            "Priority" => text[$"{paper.Priority}"],
            "Rating" => paper.Rating is { } halves ? $"{Stars.Number(halves)}  {Stars.Print(halves)}" : "",
            "Type" => Types(paper).First(t => t.Value == PaperTypes.ValueOf(paper)).Text,
            "Section" => paper.Section is { } section ? site.Name(section) : "",
            "Who sees it" => text[$"{paper.State}"],
            _ => field.Text(paper),
        };
}
