using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Papers;
using Portfolio.Core.Pictures;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Cards;

/// <summary>What is being read now and what was finished last, as a small picture for pages elsewhere.</summary>
public sealed class ReadingCard(PortfolioDb db, Site site, IStringLocalizer<PublicText> text)
{
    private const int Width = 480;
    private const float Pad = 26;

    // Somebody else's fonts draw the SVG, and may be wider than ours.
    private const float Room = (Width - (2 * Pad)) * 0.92f;
    private const int ShownNow = 2;
    private const int ShownFinished = 3;

    public async Task<Picture> MakeAsync(CancellationToken cancel)
    {
        var papers = db.Papers.OnReadingList().Published(site.Time.Now).ForList().AsNoTracking();
        var now = await papers
            .Where(p => p.Status == ReadingStatus.Reading)
            .OrderByDescending(p => p.StartedOn)
            .ThenByDescending(p => p.Id)
            .Take(ShownNow)
            .ToListAsync(cancel);
        var finished = await papers.LatestFinishedFirst().Take(ShownFinished).ToListAsync(cancel);
        return Draw(now, finished);
    }

    private Picture Draw(List<Paper> now, List<Paper> finished)
    {
        var picture = new Picture(Title(now, finished), Width);
        var y = 14f;
        if (now.Count > 0)
        {
            y = Heading(picture, text["Reading now"], y);
            foreach (var paper in now)
                y = Row(
                    picture,
                    paper,
                    18,
                    lines: 2,
                    Line(paper.AuthorLine(), paper.Issued?.Year.ToString("0000", CultureInfo.InvariantCulture)),
                    y
                );
        }
        if (finished.Count > 0)
        {
            y = Heading(picture, text["Last finished"], y);
            foreach (var paper in finished)
                y = Row(
                    picture,
                    paper,
                    15,
                    lines: 1,
                    Line(
                        paper.FinishedOn?.Print(CultureInfo.CurrentCulture),
                        paper.Rating is { } halves ? Stars.Print(halves) : null
                    ),
                    y
                );
        }
        if (now.Count + finished.Count == 0)
            y = picture.Write(text["Nothing is public here yet."], Face.Sans, 14, Ink.Muted, Pad, y + 30, Room);
        y += 22;
        picture.Boxes.Add(new(Pad, y, Width - (2 * Pad), 1, Ink.Hair));
        y = picture.Write(site.Words(site.Title), Face.Sans, 12, Ink.Muted, Pad, y + 24, Room);
        picture.Height = (int)MathF.Ceiling(y) + 18;
        return picture;
    }

    private string Title(List<Paper> now, List<Paper> finished) =>
        string.Join(
            " · ",
            new[] { text["Reading now"].Value }
                .Concat(now.Select(p => p.Title))
                .Append(text["Last finished"])
                .Concat(finished.Select(p => p.Title))
        );

    private static float Heading(Picture picture, string words, float y) =>
        picture.Write(words, Face.Sans, 12, Ink.Accent, Pad, y + 26, Room);

    private static float Row(Picture picture, Paper paper, float size, int lines, string line, float y)
    {
        y = picture.Write(paper.Title, Face.Serif, size, Ink.Text, Pad, y + size + 10, Room, lines);
        return line.Length > 0 ? picture.Write(line, Face.Sans, 12, Ink.Muted, Pad, y + 19, Room) : y;
    }

    private static string Line(params string?[] parts) =>
        string.Join(" · ", parts.Where(p => !string.IsNullOrEmpty(p)));
}
