using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Core.Work;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Twins;

/// <summary>The owner's work and papers as Markdown.</summary>
public sealed class CvTwin(PortfolioDb db, Site site, TwinText text, IStringLocalizer<PublicText> words)
{
    /// <summary>From when to when, as far as it is known; in digits, which every language reads.</summary>
    public static string PeriodOf(WorkEntry work) =>
        work is { Start: null, End: null } ? ""
        : work.End is null ? work.Start + (work.Ongoing ? "–" : "")
        : work.Start is null ? work.End.ToString()
        : $"{work.Start}–{work.End}";

    public async Task<string> WorkAsync(CancellationToken cancel) =>
        TwinText.Page(["# " + words["Work"], .. await KindsAsync(cancel)]);

    public async Task<string> WholeAsync(CancellationToken cancel)
    {
        var owner = await text.OwnerAsync(cancel);
        var papers = await db
            .Papers.Own()
            .Published(site.Time.Now)
            .LatestIssuedFirst()
            .ForList()
            .AsNoTracking()
            .ToListAsync(cancel);
        return TwinText.Page([
            "# " + TwinText.Words(string.Join(' ', site.Names(owner.Name).Select(n => n.Text))),
            text.Source(owner.Subtitle),
            owner.EmailInFeeds && owner.Email.Length > 0 ? $"<{owner.Email}>" : "",
            text.Source(owner.MoreInfo),
            TwinText.List(ListTwins.LinksOf(owner, site)),
            papers.Count > 0 ? "## " + words["Papers"] : "",
            TwinText.List(papers.Select(Line)),
            .. await KindsAsync(cancel),
        ]);
    }

    private async Task<IEnumerable<string>> KindsAsync(CancellationToken cancel)
    {
        var work = await db.Work.Published(site.Time.Now).Timeline().AsNoTracking().ToListAsync(cancel);
        return work.GroupBy(w => w.Kind).OrderBy(g => g.Key).SelectMany(Kind);
    }

    private IEnumerable<string> Kind(IGrouping<WorkKind, WorkEntry> entries)
    {
        yield return "## " + words.Kind(entries.Key);
        foreach (var work in entries)
        {
            yield return "### " + TwinText.Words(site.Words(work.Heading));
            var organization = work.Title.IsEmpty ? "" : TwinText.Words(site.Words(work.Organization));
            var address = SiteLinks.Href(work.Url) is { } url ? $"<{url}>" : "";
            yield return TwinText.Line(organization, TwinText.Words(site.Words(work.Place)), PeriodOf(work), address);
            yield return text.Source(work.Summary);
        }
    }

    private string Line(Paper paper) =>
        TwinText.Item(
            text.Link(paper.Title, "/papers/" + paper.Slug),
            TwinText.Line(
                TwinText.Words(paper.AuthorLine()),
                TwinText.Words(paper.PrintedVenue()),
                paper.Issued?.ToString() ?? ""
            )
        );
}
