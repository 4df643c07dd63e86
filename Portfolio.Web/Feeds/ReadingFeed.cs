using System.Text.Encodings.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Feeds;

/// <summary>What the owner finished reading, the latest first, with rating and public notes.</summary>
public sealed class ReadingFeed(
    PortfolioDb db,
    Site site,
    FeedFrame frame,
    IStringLocalizer<PublicText> text,
    HtmlEncoder encoder
)
{
    /// <summary><paramref name="path"/>: where it was asked for.</summary>
    public async Task<Feed> MakeAsync(string path, CancellationToken cancel)
    {
        var papers = await db
            .Papers.OnReadingList()
            .Published(site.Time.Now)
            .LatestFinishedFirst()
            .Take(FeedFrame.MaxEntries)
            .ForList()
            .AsNoTracking()
            .ToListAsync(cancel);
        var entries = new List<FeedEntry>();
        foreach (var paper in papers)
            entries.Add(await EntryAsync(paper, cancel));
        var title = string.Join(
            " · ",
            new[] { text["Finished reading"].Value, site.Words(site.Title) }.Where(t => t != "")
        );
        return await frame.OfAsync(path, title, "/reading", entries, cancel);
    }

    private async Task<FeedEntry> EntryAsync(Paper paper, CancellationToken cancel)
    {
        var path = "/reading/" + paper.Slug;
        var notes = paper.Notes[site.Language.Tag] is { } own
            ? await frame.RenderAsync(own, inline: false, cancel)
            : null;
        return new FeedEntry(
            frame.IdOf(paper),
            paper.Title,
            frame.AddressOf(path),
            Line(paper) + (notes is null ? "" : frame.Html(notes, path))
        )
        {
            Published = FinishedAt(paper),
            Updated = site.Time.At(paper.UpdatedAt),
            Tags = paper.Tags,
        };
    }

    private string Line(Paper paper)
    {
        string[] parts =
        [
            paper.AuthorLine(),
            paper.Venue,
            paper.Issued is { } issued ? issued.Year + paper.YearSuffix : "",
            text.Status(paper.Status),
            paper.Rating is { } halves ? Stars.Print(halves) : "",
        ];
        return $"<p>{encoder.Encode(string.Join(" · ", parts.Where(part => part.Length > 0)))}</p>";
    }

    private DateTimeOffset? FinishedAt(Paper paper) =>
        paper.FinishedOn is { Month: { } month, Day: { } day } date
            ? site.Time.At(site.Time.InstantOf(new DateTime(date.Year, month, day)))
            : null;
}
