namespace Portfolio.Core.Bibliography.Citations;

/// <summary>Publication Manual of the American Psychological Association, 7th edition, chapters 9 and 10.</summary>
internal sealed class ApaFormat : ReferenceFormat
{
    private const int MostNames = 20;

    protected override void Write(CitedWork work, string letter, CitationLine line)
    {
        var names = Names(work);
        line.Add("", names);
        if (names.Length == 0)
            WriteTitle(work, line);
        line.Add(". (", Date(work, letter), ")");
        if (names.Length > 0)
            WriteTitle(work, line);
        WriteSource(work, line);
        var isLookedUp = work.Issued is null && work.Kind == CitedKind.Web && work.Accessed is not null;
        line.Link(isLookedUp ? $". Retrieved {CitedDates.Long(work.Accessed)}, from " : ". ", work.Address);
        line.Stop(afterLink: false);
    }

    private static string Names(CitedWork work)
    {
        var roles = work.LeadsWithEditors
            ? work.Creators.Count == 1 && !work.HasMoreCreators
                ? " (Ed.)"
                : " (Eds.)"
            : "";
        if (NameSeries.AreEastAsian(work.Creators))
            return NameSeries.OfEastAsian(work.Creators.Select(CitedName.Inverted), work.HasMoreCreators)
                + (work.LeadsWithEditors ? " (编)" : "");
        var names = work.Creators.Select(CitedName.InvertedInitials).ToList();
        if (work.HasMoreCreators)
            return string.Join(", ", names.Take(MostNames - 1)) + ", et al." + roles;
        return names.Count > MostNames
            ? $"{string.Join(", ", names.Take(MostNames - 1))}, . . . {names[^1]}{roles}"
            : NameSeries.Join(names, ", & ", ", & ") + roles;
    }

    private static string Date(CitedWork work, string letter)
    {
        if (work.Year is not { } year)
            return letter.Length > 0 ? $"n.d.-{letter}" : "n.d.";
        var day = work.Kind is CitedKind.Web or CitedKind.News ? CitedDates.MonthAndDay(work.Issued) : null;
        return day is null ? year + letter : $"{year}{letter}, {day}";
    }

    private static void WriteTitle(CitedWork work, CitationLine line)
    {
        if (work.Kind is CitedKind.Article or CitedKind.News or CitedKind.Conference or CitedKind.Chapter)
            line.Add(". ", work.SentenceTitle);
        else
            line.Italic(". ", work.SentenceTitle);
        line.Add(" (", InBrackets(work), ")").Add(" [", Form(work), "]");
    }

    private static string? InBrackets(CitedWork work) =>
        work.Kind switch
        {
            CitedKind.Book => Commas(Ordinals.Edition(work.Edition), Labelled("Vol. ", work.Volume)),
            CitedKind.Report => Labelled(
                (work.IsTechnical ? "Technical Report" : work.Type ?? "Report") + " No. ",
                work.Issue
            ),
            CitedKind.Preprint => Labelled("arXiv:", work.Arxiv),
            CitedKind.Dataset or CitedKind.Software => Labelled("Version ", work.Version),
            CitedKind.Patent => Labelled("Patent No. ", work.Issue),
            CitedKind.Standard => work.Issue,
            _ => null,
        };

    private static string? Form(CitedWork work) =>
        work.Kind switch
        {
            CitedKind.Thesis => Commas(
                ThesisDegree.Of(work, "Doctoral dissertation", "Master’s thesis", "Thesis"),
                work.Publisher
            ),
            CitedKind.Dataset => "Data set",
            CitedKind.Software => "Computer software",
            _ => null,
        };

    private static void WriteSource(CitedWork work, CitationLine line)
    {
        if (work.Kind is CitedKind.Article or CitedKind.News)
            line.Italic(". ", work.Container)
                .Italic(", ", work.Volume)
                .Add(work.Volume is null ? ", (" : "(", work.Issue, ")")
                .Add(", ", CitedPages.Dashed(work.Pages))
                .Add(", Article ", work.ArticleNumber);
        else if (work.Kind is CitedKind.Conference or CitedKind.Chapter)
            WriteBook(work, line);
        else if (work.Kind is CitedKind.Web or CitedKind.Preprint)
            line.Add(". ", work.Creators.Any(c => c.Literal == work.Container) ? null : work.Container);
        else if (work.Kind != CitedKind.Thesis)
            line.Italic(". ", work.Kind == CitedKind.Other ? work.Container : null).Add(". ", work.OtherPublisher);
    }

    private static void WriteBook(CitedWork work, CitationLine line)
    {
        var place = Commas(
            Ordinals.Edition(work.Edition),
            Labelled("Vol. ", work.Volume),
            CitedPages.Labelled(work.Pages),
            Labelled("Article ", work.ArticleNumber)
        );
        if (work.Container is not null)
            line.Add(". In ", Editors(work));
        line.Italic(work.Editors.Count > 0 ? ", " : ". In ", work.Container)
            .Add(work.Container is null ? ". (" : " (", place, ")")
            .Add(". ", work.OtherPublisher);
    }

    private static string Editors(CitedWork work)
    {
        if (work.Editors.Count == 0)
            return "";
        if (NameSeries.AreEastAsian(work.Editors))
            return NameSeries.OfEastAsian(work.Editors.Select(CitedName.Natural), work.HasMoreEditors) + " (编)";
        var names = NameSeries.Join([.. work.Editors.Select(CitedName.Initialled)], " & ", ", & ");
        return names
            + (work.HasMoreEditors ? ", et al." : "")
            + (work.Editors.Count == 1 && !work.HasMoreEditors ? " (Ed.)" : " (Eds.)");
    }
}
