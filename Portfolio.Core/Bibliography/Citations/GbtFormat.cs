namespace Portfolio.Core.Bibliography.Citations;

/// <summary>
/// GB/T 7714–2015 in the numbered order. The standard prescribes the signs and not their width: they stand in half
/// width with a blank behind, as most journals ask. Latin family names are in capitals, as in its examples. A place or
/// publisher that is not known is named as such where the work is no online one, which may go without.
/// </summary>
internal sealed class GbtFormat : ReferenceFormat
{
    private const int MostNames = 3;

    protected override void Write(CitedWork work, string letter, CitationLine line)
    {
        line.Add("", Names(work.Creators, work.HasMoreCreators, work.IsChinese))
            .Add(". ", Title(work))
            .Add("[", Code(work), "]");
        switch (work.Kind)
        {
            case CitedKind.Article:
                line.Add(". ", work.Container)
                    .Add(", ", work.Year)
                    .Add(", ", work.Volume)
                    .Add(work.Volume is null && work.Year is null ? ", (" : "(", work.Issue, ")")
                    .Add(": ", work.Pages ?? work.ArticleNumber);
                break;
            case CitedKind.News:
                line.Add(". ", work.Container).Add(", ", Day(work)).Add("(", work.Pages, ")");
                break;
            case CitedKind.Conference or CitedKind.Chapter:
                line.Add("//", Names(work.Editors, work.HasMoreEditors, work.IsChinese))
                    .Add(work.Editors.Count > 0 ? ". " : "//", work.Container)
                    .Add(": ", Volume(work));
                WriteImprint(work, line);
                break;
            case CitedKind.Web or CitedKind.Preprint:
                line.Add(". ", work.Kind == CitedKind.Preprint && work.Url is null ? work.Container : null)
                    .Add(". (", Day(work), ")");
                break;
            case CitedKind.Patent:
                line.Add(". ", Day(work));
                break;
            default:
                WriteImprint(work, line);
                break;
        }
        if (IsOnline(work))
            line.Add(line.IsEmpty ? "" : "[", work.Accessed?.ToString(), "]").Link(". ", work.Url);
        line.Link(". DOI:", work.Doi is null ? null : work.Address, work.Doi).Stop();
    }

    private static string Names(ValueList<PersonName> names, bool hasMore, bool isChinese)
    {
        var shown = string.Join(", ", names.Take(MostNames).Select(CitedName.Capitals));
        var more = isChinese || NameSeries.AreEastAsian(names) ? ", 等" : ", et al.";
        return names.Count > MostNames || (hasMore && names.Count > 0) ? shown + more : shown;
    }

    private static string Title(CitedWork work) =>
        work.Kind switch
        {
            CitedKind.Book when Volume(work) is { } volume => $"{work.Title}: {volume}",
            CitedKind.Report or CitedKind.Patent or CitedKind.Standard when work.Issue is { } number =>
                $"{work.Title}: {number}",
            _ => work.Title,
        };

    private static string? Volume(CitedWork work) =>
        Labelled(work.IsChinese ? "第" : "Vol. ", work.Volume) is { } volume
            ? volume + (work.IsChinese ? "卷" : "")
            : null;

    // A DOI leads to a thing in print as well; an address alone says that it was read online.
    private static bool IsOnline(CitedWork work) => work.Doi is null && work.Url is not null;

    private static string Code(CitedWork work) =>
        (
            work.Kind switch
            {
                CitedKind.Article => "J",
                CitedKind.News => "N",
                CitedKind.Conference => "C",
                CitedKind.Book when work.IsProceedings => "C",
                CitedKind.Book when work.IsCollection => "G",
                CitedKind.Book or CitedKind.Chapter => "M",
                CitedKind.Thesis => "D",
                CitedKind.Report => "R",
                CitedKind.Preprint or CitedKind.Web => "EB",
                CitedKind.Dataset => "DS",
                CitedKind.Software => "CP",
                CitedKind.Patent => "P",
                CitedKind.Standard => "S",
                _ => "Z",
            }
        ) + (work.Kind is CitedKind.Preprint or CitedKind.Web || IsOnline(work) ? "/OL" : "");

    // . 2版. 北京: 科学出版社, 1999: 32-36
    private static void WriteImprint(CitedWork work, CitationLine line)
    {
        var mayBeAbsent = work.Address is not null;
        var place =
            work.Place
            ?? (
                mayBeAbsent ? null
                : work.IsChinese ? "[出版地不详]"
                : "[S.l.]"
            );
        var publisher =
            work.Publisher
            ?? (
                mayBeAbsent ? null
                : work.IsChinese ? "[出版者不详]"
                : "[s.n.]"
            );
        line.Add(". ", Edition(work))
            .Add(". ", place)
            .Add(place is null ? ". " : ": ", publisher)
            .Add(place is null && publisher is null ? ". " : ", ", work.Year)
            .Add(": ", work.Pages);
    }

    private static string? Edition(CitedWork work) =>
        !work.IsChinese ? Ordinals.Edition(work.Edition)
        : Ordinals.NumberOf(work.Edition) is { } number
            ? number == 1 ? null
                : $"{number}版"
        : work.Edition;

    private static string? Day(CitedWork work) => work.Issued is { } date ? date.ToString() : work.Year;
}
