namespace Portfolio.Core.Bibliography.Citations;

/// <summary>The Chicago Manual of Style, 18th edition, chapters 13 and 14, author-date.</summary>
internal sealed class ChicagoFormat : ReferenceFormat
{
    private const int MostNames = 6;
    private const int NamesOfMany = 3;

    protected override void Write(CitedWork work, string letter, CitationLine line)
    {
        var names = Names(work);
        line.Add("", names);
        var year =
            work.Year is { } known ? known + letter
            : letter.Length > 0 ? $"n.d.-{letter}"
            : "n.d.";
        if (names.Length > 0)
            line.Add(". ", year);
        WriteTitle(work, line);
        if (names.Length == 0)
            line.Add(EndsInside(work) ? " " : ". ", year);
        WriteSource(work, line, names.Length > 0 && EndsInside(work) ? " " : ". ");
        if (work.Issued is null && work.Doi is null)
            line.Add(". Accessed ", CitedDates.Long(work.Accessed));
        line.Link(". ", work.Address).Stop();
    }

    private static string Names(CitedWork work)
    {
        var names = work.Creators;
        if (names.Count == 0)
            return "";
        var role =
            !work.LeadsWithEditors ? ""
            : names.Count == 1 && !work.HasMoreCreators ? ", ed"
            : ", eds";
        if (NameSeries.AreEastAsian(names))
            return NameSeries.OfEastAsian(
                    names.Take(names.Count > MostNames ? NamesOfMany : MostNames).Select(CitedName.Inverted),
                    names.Count > MostNames || work.HasMoreCreators
                ) + role;
        List<string> written = [CitedName.Inverted(names[0]), .. names.Skip(1).Select(CitedName.Natural)];
        return (
                names.Count > MostNames || work.HasMoreCreators
                    ? string.Join(", ", written.Take(names.Count > MostNames ? NamesOfMany : MostNames)) + ", et al."
                    : NameSeries.Join(written, ", and ", ", and ")
            ) + role;
    }

    // Within quotation marks the full stop stands inside.
    private static bool EndsInside(CitedWork work) =>
        work.Kind
            is CitedKind.Article
                or CitedKind.News
                or CitedKind.Conference
                or CitedKind.Chapter
                or CitedKind.Thesis
                or CitedKind.Web
                or CitedKind.Preprint;

    private static void WriteTitle(CitedWork work, CitationLine line)
    {
        if (EndsInside(work))
            line.Quoted(". ", work.HeadlineTitle, '.');
        else
            line.Italic(". ", work.HeadlineTitle);
    }

    private static void WriteSource(CitedWork work, CitationLine line, string next)
    {
        switch (work.Kind)
        {
            case CitedKind.Article:
                line.Italic(next, work.HeadlineContainer)
                    .Add(" ", work.Volume)
                    .Add(work.Volume is null ? ", no. " : " (", work.Issue, work.Volume is null ? "" : ")")
                    .Add(": ", CitedPages.Chicago(work.Pages) ?? work.ArticleNumber);
                break;
            case CitedKind.News:
                line.Italic(next, work.HeadlineContainer).Add(", ", CitedDates.MonthAndDay(work.Issued));
                break;
            case CitedKind.Conference or CitedKind.Chapter:
                line.Italic(next + "In ", work.HeadlineContainer)
                    .Add(", ", Ordinals.Edition(work.Edition))
                    .Add(", ", Labelled("vol. ", work.Volume))
                    .Add(", ", Editors(work))
                    .Add(". ", work.OtherPublisher);
                break;
            case CitedKind.Thesis:
                line.Add(next, ThesisDegree.Of(work, "PhD diss.", "Master’s thesis", "Thesis"))
                    .Add(", ", work.Publisher);
                break;
            case CitedKind.Preprint:
                line.Add(next + "Preprint, ", work.Container).Add(", ", CitedDates.MonthAndDay(work.Issued));
                break;
            case CitedKind.Web:
                line.Add(next, work.Creators.Any(c => c.Literal == work.Container) ? null : work.Container)
                    .Add(". ", CitedDates.MonthAndDay(work.Issued));
                break;
            default:
                line.Italic(". ", work.HeadlineContainer)
                    .Add(". ", Ordinals.Edition(work.Edition))
                    .Add(". ", Labelled("Vol. ", work.Volume))
                    .Add(". ", Labelled("V. ", work.Version))
                    .Add(". ", Number(work))
                    .Add(". ", work.LeadsWithEditors || work.Kind != CitedKind.Book ? null : Capitalised(Editors(work)))
                    .Add(". ", work.Kind == CitedKind.Dataset ? "Dataset" : null)
                    .Add(". ", work.OtherPublisher);
                break;
        }
    }

    private static string? Number(CitedWork work) =>
        work.Kind switch
        {
            CitedKind.Report => Labelled(
                (work.IsTechnical ? "Technical Report" : work.Type ?? "Report") + " ",
                work.Issue
            ),
            CitedKind.Patent => Labelled("Patent ", work.Issue),
            CitedKind.Standard => work.Issue,
            _ => null,
        };

    private static string? Editors(CitedWork work) =>
        work.Editors.Count == 0
            ? null
            : "edited by "
                + (
                    work.Editors.Count > MostNames || work.HasMoreEditors
                        ? CitedName.Natural(work.Editors[0]) + " et al."
                        : NameSeries.Join([.. work.Editors.Select(CitedName.Natural)], " and ", ", and ")
                );

    private static string? Capitalised(string? text) =>
        text is null ? null : char.ToUpperInvariant(text[0]) + text[1..];
}
