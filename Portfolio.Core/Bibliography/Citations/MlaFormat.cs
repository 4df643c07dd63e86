namespace Portfolio.Core.Bibliography.Citations;

/// <summary>MLA Handbook, 9th edition, chapter 5: author, title, container with its contributors, numbers, date, place.</summary>
internal sealed class MlaFormat : ReferenceFormat
{
    protected override void Write(CitedWork work, string letter, CitationLine line)
    {
        line.Add("", Names(work));
        if (
            work.Kind
            is CitedKind.Article
                or CitedKind.News
                or CitedKind.Conference
                or CitedKind.Chapter
                or CitedKind.Web
                or CitedKind.Preprint
        )
            line.Quoted(". ", work.MlaTitle, '.').Italic(" ", work.MlaContainer);
        else
            line.Italic(". ", work.MlaTitle).Italic(". ", work.MlaContainer);
        // After the title a full stop, after a container a comma.
        var next = work.MlaContainer is null ? ". " : ", ";
        void Add(string? text)
        {
            if (text is null)
                return;
            line.Add(next, text);
            next = ", ";
        }

        if (work.Kind == CitedKind.Thesis)
        {
            line.Add(". ", work.Year);
            Add(work.Publisher);
            Add(ThesisDegree.Of(work, "PhD dissertation", "Master’s thesis", "Thesis"));
        }
        else
        {
            Add(work.LeadsWithEditors ? null : Editors(work));
            Add(Ordinals.Edition(work.Edition));
            Add(Labelled("version ", work.Version));
            Add(Labelled("vol. ", work.Volume));
            Add(Labelled(NumberLabel(work), work.Issue));
            Add(work.Kind is CitedKind.Article or CitedKind.Web or CitedKind.Preprint ? null : work.OtherPublisher);
            Add(HasDay(work) ? CitedDates.Mla(work.Issued) ?? work.Year : work.Year);
            Add(Location(work));
        }
        line.Link(next, work.Address);
        if (work.Accessed is { } day && work.Doi is null)
            line.Add(". Accessed ", CitedDates.Mla(day));
        line.Stop();
    }

    private static string Names(CitedWork work)
    {
        var names = work.Creators;
        if (names.Count == 0)
            return "";
        var role =
            !work.LeadsWithEditors ? ""
            : names.Count == 1 && !work.HasMoreCreators ? ", editor"
            : ", editors";
        if (NameSeries.AreEastAsian(names))
            return NameSeries.OfEastAsian(
                    names.Take(names.Count > 2 ? 1 : 2).Select(CitedName.Inverted),
                    names.Count > 2 || work.HasMoreCreators
                ) + role;
        var first = CitedName.Inverted(names[0]);
        return (
                names.Count > 2 || work.HasMoreCreators ? first + ", et al."
                : names.Count == 2 ? $"{first}, and {CitedName.Natural(names[1])}"
                : first
            ) + role;
    }

    private static string? Editors(CitedWork work)
    {
        var names = work.Editors.Select(CitedName.Natural).ToList();
        return names.Count == 0
            ? null
            : "edited by "
                + (names.Count > 2 || work.HasMoreEditors ? names[0] + " et al." : string.Join(" and ", names));
    }

    private static string NumberLabel(CitedWork work) =>
        work.Kind switch
        {
            CitedKind.Report => (work.IsTechnical ? "Technical Report" : work.Type ?? "Report") + " no. ",
            CitedKind.Patent => "Patent ",
            CitedKind.Standard => "",
            _ => "no. ",
        };

    private static bool HasDay(CitedWork work) =>
        work.Kind
            is CitedKind.Article
                or CitedKind.News
                or CitedKind.Web
                or CitedKind.Preprint
                or CitedKind.Report
                or CitedKind.Patent;

    private static string? Location(CitedWork work)
    {
        var pages = work.Pages is { } p ? (CitedPages.AreSeveral(p) ? "pp. " : "p. ") + CitedPages.Mla(p) : null;
        return pages
            ?? Labelled("article ", work.ArticleNumber)
            ?? Labelled("arXiv:", work.Kind == CitedKind.Preprint ? work.Arxiv : null);
    }
}
