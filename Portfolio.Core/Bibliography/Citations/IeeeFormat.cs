namespace Portfolio.Core.Bibliography.Citations;

/// <summary>IEEE Reference Guide. Journals stand abbreviated where the record knows how.</summary>
internal sealed class IeeeFormat : ReferenceFormat
{
    private const int MostNames = 6;

    protected override void Write(CitedWork work, string letter, CitationLine line)
    {
        line.Add("", Names(work.Creators, work.HasMoreCreators));
        if (work.LeadsWithEditors)
            line.Add(", ", work.Creators.Count == 1 ? "Ed." : "Eds.");
        switch (work.Kind)
        {
            case CitedKind.Book or CitedKind.Other or CitedKind.Standard:
                line.Italic(", ", work.HeadlineTitle).Add(", ", Labelled("vol. ", work.Volume));
                WriteImprint(work, line);
                break;
            case CitedKind.Web:
                WriteWebPage(work, line);
                return;
            case CitedKind.Software:
                line.Italic(". ", work.HeadlineTitle)
                    .Add(". (", Commas(work.Version, work.Year), ")")
                    .Add(". ", work.OtherPublisher);
                WriteOnline(work, line);
                return;
            default:
                WriteQuoted(work, line);
                break;
        }
        line.Link(", doi: ", Doi(work), work.Doi);
        if (work.Doi is null && work.Kind != CitedKind.Preprint && work.Url is not null)
            WriteOnline(work, line);
        else
            line.Stop();
    }

    private static string? Doi(CitedWork work) => work.Doi is null ? null : work.Address;

    private static string Names(ValueList<PersonName> names, bool hasMore)
    {
        if (NameSeries.AreEastAsian(names))
            return names.Count > MostNames
                ? CitedName.Natural(names[0]) + "等"
                : NameSeries.OfEastAsian(names.Select(CitedName.Natural), hasMore);
        var written = names.Select(CitedName.Initialled).ToList();
        return written.Count > 0 && (hasMore || written.Count > MostNames)
            ? written[0] + " et al."
            : NameSeries.Join(written, " and ", ", and ");
    }

    private static void WriteQuoted(CitedWork work, CitationLine line)
    {
        line.Quoted(line.IsEmpty ? "" : ", ", work.SentenceTitle, ',');
        var pages = CitedPages.Labelled(work.Pages);
        switch (work.Kind)
        {
            case CitedKind.Conference:
                line.Italic(" in ", work.ShortContainer)
                    .Add(", ", Editors(work))
                    .Add(", ", Labelled("vol. ", work.Volume))
                    .Add(", ", work.Place)
                    .Add(", ", CitedDates.Ieee(work.Issued) ?? work.Year)
                    .Add(", ", pages);
                break;
            case CitedKind.Chapter:
                line.Italic(" in ", work.HeadlineContainer)
                    .Add(", ", Labelled("vol. ", work.Volume))
                    .Add(", ", Editors(work));
                WriteImprint(work, line);
                line.Add(", ", pages);
                break;
            case CitedKind.Thesis:
                line.Add(" ", ThesisDegree.Of(work, "Ph.D. dissertation", "M.S. thesis", "thesis"))
                    .Add(", ", work.Publisher)
                    .Add(", ", work.Place)
                    .Add(", ", work.Year);
                break;
            case CitedKind.Report:
                line.Add(" ", work.OtherPublisher)
                    .Add(", ", work.Place)
                    .Add(", ", Labelled((work.IsTechnical ? "Tech. Rep." : work.Type ?? "Rep.") + " ", work.Issue))
                    .Add(", ", CitedDates.Ieee(work.Issued) ?? work.Year);
                break;
            case CitedKind.Preprint:
                line.Add(" ", work.Year).Italic(", ", Labelled("arXiv:", work.Arxiv) ?? work.Container);
                break;
            case CitedKind.Dataset:
                line.Add(" ", work.OtherPublisher)
                    .Add(", ", Labelled("version ", work.Version))
                    .Add(", ", CitedDates.Ieee(work.Issued) ?? work.Year);
                break;
            case CitedKind.Patent:
                line.Add(" ", Labelled("Patent ", work.Issue)).Add(", ", CitedDates.Ieee(work.Issued) ?? work.Year);
                break;
            default:
                line.Italic(" ", work.ShortContainer)
                    .Add(", ", Labelled("vol. ", work.Volume))
                    .Add(", ", Labelled("no. ", work.Issue))
                    .Add(", ", pages)
                    .Add(", ", CitedDates.Ieee(work.Issued) ?? work.Year)
                    .Add(", ", Labelled("Art. no. ", work.ArticleNumber));
                break;
        }
    }

    private static string? Editors(CitedWork work) =>
        work.Editors.Count == 0
            ? null
            : Names(work.Editors, work.HasMoreEditors)
                + (work.Editors.Count == 1 && !work.HasMoreEditors ? ", Ed." : ", Eds.");

    // *Title*, 2nd ed. City: Publisher, year
    private static void WriteImprint(CitedWork work, CitationLine line) =>
        line.Add(", ", Ordinals.Edition(work.Edition))
            .Add(". ", work.Place)
            .Add(work.Place is null ? ". " : ": ", work.OtherPublisher)
            .Add(work.Place is null && work.OtherPublisher is null ? ", " : ", ", work.Year);

    private static void WriteWebPage(CitedWork work, CitationLine line)
    {
        line.Quoted(line.IsEmpty ? "" : ". ", work.SentenceTitle, '.')
            .Add(" ", work.Creators.Any(c => c.Literal == work.Container) ? null : work.Container)
            .Add(line.IsEmpty ? "" : ". ", CitedDates.Ieee(work.Issued) ?? work.Year);
        WriteOnline(work, line);
    }

    private static void WriteOnline(CitedWork work, CitationLine line)
    {
        line.Add(". Accessed: ", CitedDates.Ieee(work.Accessed));
        line.Link(". [Online]. Available: ", work.Address);
        line.Stop(afterLink: false);
    }
}
