using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Papers;
using Portfolio.Core.Pictures;
using Portfolio.Web.Languages;
using Portfolio.Web.Pages.Reading;

namespace Portfolio.Web.Cards;

/// <summary>A year's reading as a tall picture, to be sent around on a phone.</summary>
public sealed class YearCard(Site site, ReadingYear years, IStringLocalizer<PublicText> text)
{
    private const int Width = 1080;
    private const int Height = 1440;
    private const float Pad = 96;
    private const float Room = Width - (2 * Pad);
    private const int PapersShown = 5;
    private const int CodeSize = 210;

    /// <summary>Null for a year in which nothing was finished.</summary>
    public async Task<Picture?> MakeAsync(int year, CancellationToken cancel)
    {
        if (await years.FindAsync(year, cancel) is not { } found)
            return null;
        var best = await found
            .Papers.ForList()
            .OrderByDescending(p => p.Rating ?? 0)
            .ThenByDescending(p => p.FinishedOn)
            .ThenBy(p => p.Id)
            .Take(PapersShown)
            .ToListAsync(cancel);
        var title = text["What I read in {0}", year].Value;
        var picture = new Picture(title, Width) { Height = Height };
        picture.Write(site.Words(site.Title), Face.Sans, 30, Ink.Muted, Pad, 140, Room);
        picture.Write(title, Face.Serif, 76, Ink.Text, Pad, 252, Room);
        var count = text.Readings(found.Readings.Count);
        picture.Write(count, Face.Serif, 44, Ink.Accent, Pad, 336, Room);
        Months(picture, found, top: 390, height: 190);
        Papers(picture, best, y: 716);
        Foot(picture, year);
        return picture;
    }

    private static void Months(Picture picture, YearOfReading found, float top, float height)
    {
        var months = found.Times.Months(new DateOnly(found.Year, 12, 31), 12);
        var most = Math.Max(1, months.Max(m => m.Count));
        var slot = Room / months.Count;
        foreach (var (i, month) in months.Index())
        {
            var tall = height * month.Count / most;
            var x = Pad + (i * slot);
            picture.Boxes.Add(new(x + 8, top + height - tall, slot - 16, tall, Ink.Accent));
            var name = CultureInfo.CurrentCulture.DateTimeFormat.GetAbbreviatedMonthName(month.Month.Month!.Value);
            picture.Write(name, Face.Sans, 22, Ink.Muted, x + 8, top + height + 34, slot);
        }
        picture.Boxes.Add(new(Pad, top + height, Room, 2, Ink.Text));
    }

    private static void Papers(Picture picture, List<Paper> papers, float y)
    {
        foreach (var paper in papers)
        {
            picture.Boxes.Add(new(Pad, y - 44, Room, 1, Ink.Hair));
            picture.Write(paper.Title, Face.Serif, 32, Ink.Text, Pad, y, Room);
            var line = paper.Rating is { } halves
                ? Stars.Print(halves) + "  " + paper.AuthorLine()
                : paper.AuthorLine();
            picture.Write(line.Trim(), Face.Sans, 24, Ink.Muted, Pad, y + 40, Room);
            y += 98;
        }
    }

    // What cannot be reached from elsewhere has no code.
    private void Foot(Picture picture, int year)
    {
        picture.Boxes.Add(new(Pad, 1190, Room, 2, Ink.Text));
        if (site.Settings.PublicUrl is not { } root)
            return;
        var address =
            root
            + SiteAddress.Prefix(site.Language)
            + "/reading/stats/"
            + year.ToString("0000", CultureInfo.InvariantCulture);
        var left = Width - Pad - CodeSize;
        picture.Boxes.Add(new(left, 1206, CodeSize, CodeSize, Ink.White));
        QrCode.Place(picture, address, left, 1206, CodeSize);
        var shown = address[(address.IndexOf("//", StringComparison.Ordinal) + 2)..];
        picture.Write(shown, Face.Sans, 26, Ink.Muted, Pad, 1250, Room - CodeSize - 24, lines: 3);
    }
}
