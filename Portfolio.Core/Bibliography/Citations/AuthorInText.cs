namespace Portfolio.Core.Bibliography.Citations;

/// <summary>
/// Citations by name: <c>(Vaswani et al., 2017, p. 5)</c> in APA, <c>(Vaswani et al. 2017, 5)</c> in Chicago,
/// <c>(Vaswani et al. 5)</c> in MLA. Each style shortens from three names on.
/// </summary>
internal sealed class AuthorInText : InText
{
    private readonly CitationStyle style;
    private readonly IReadOnlyList<CitedWork> works;
    private readonly Dictionary<int, string> letters;

    // MLA has no year: works of the same names are told apart by their titles.
    private readonly Dictionary<string, int> worksOfNames;

    public AuthorInText(CitationStyle style, IReadOnlyList<CitedWork> works, Dictionary<int, string> letters)
    {
        (this.style, this.works, this.letters) = (style, works, letters);
        worksOfNames = works.GroupBy(Label).ToDictionary(group => group.Key, group => group.Count());
    }

    public override IReadOnlyList<CitedPiece> Write(IReadOnlyList<Citing> citations)
    {
        var pieces = new List<CitedPiece>();
        foreach (var (at, citing) in citations.Index())
        {
            var before = at > 0 ? citations[at - 1] : null;
            if (before is not null && IsOfSameNames(before, citing))
            {
                pieces.Add(new(", "));
                pieces.Add(new(Year(citing.Work!.Value), citing.Work));
                continue;
            }
            if (before is not null)
                pieces.Add(new("; "));
            if (citing.Prefix.Length > 0)
                pieces.Add(new(citing.Prefix + " "));
            pieces.AddRange(One(citing));
        }
        return citations.All(citing => citing.Work is null) ? pieces : [new("("), .. pieces, new(")")];
    }

    // (Smith, 2019, 2020)
    private bool IsOfSameNames(Citing before, Citing citing) =>
        style != CitationStyle.Mla
        && before is { Work: { } first, Suffix: "", HidesAuthor: false }
        && citing is { Work: { } second, Prefix: "", Suffix: "", HidesAuthor: false }
        && works[first].Creators.Count > 0
        && works[first].Creators.SequenceEqual(works[second].Creators);

    private IEnumerable<CitedPiece> One(Citing citing)
    {
        if (citing.Work is not { } at)
            return [CitedPiece.Missing(citing.Key)];
        var place = CitedPlace.Parse(citing.Suffix);
        return style == CitationStyle.Mla ? ByTitle(citing, at, place) : ByYear(citing, at, place);
    }

    private IEnumerable<CitedPiece> ByYear(Citing citing, int at, CitedPlace place)
    {
        var year = Year(at);
        if (!citing.HidesAuthor)
        {
            yield return Who(at);
            var comma = style == CitationStyle.Apa || works[at].Year is null;
            year = (comma ? ", " : " ") + year;
        }
        var written = place.Written(pages =>
            style == CitationStyle.Apa ? CitedPages.Labelled(pages)! : CitedPages.Dashed(pages)!
        );
        yield return new(place.IsEmpty ? year : $"{year}, {written}", at);
    }

    private IEnumerable<CitedPiece> ByTitle(Citing citing, int at, CitedPlace place)
    {
        var work = works[at];
        var isOneOfMany = work.Creators.Count > 0 && worksOfNames[Label(work)] > 1;
        if (!citing.HidesAuthor || (place.IsEmpty && !isOneOfMany))
            yield return Who(at);
        if (isOneOfMany && !citing.HidesAuthor)
            yield return new(", ", at);
        if (isOneOfMany)
            yield return Title(work, at);
        if (place.IsEmpty)
            yield break;
        var between =
            citing.HidesAuthor && !isOneOfMany ? ""
            : place.Pages is null ? ", "
            : " ";
        yield return new(between + place.Written(pages => CitedPages.Dashed(pages)!), at);
    }

    private CitedPiece Who(int at) => works[at].Creators.Count > 0 ? new(Label(works[at]), at) : Title(works[at], at);

    private string Year(int at) =>
        works[at].Year is { } year ? year + letters.GetValueOrDefault(at)
        : letters.TryGetValue(at, out var letter) ? $"n.d.-{letter}"
        : "n.d.";

    private string Label(CitedWork work)
    {
        var names = work.Creators;
        var first = names.Count > 0 ? CitedName.Short(names[0]) : "";
        var isEastAsian = NameSeries.AreEastAsian(names);
        return names.Count > 2 || (work.HasMoreCreators && names.Count > 0) ? first + (isEastAsian ? "等" : " et al.")
            : names.Count == 2 ? first + (isEastAsian ? "和" : And) + CitedName.Short(names[1])
            : first;
    }

    private string And => style == CitationStyle.Apa ? " & " : " and ";

    private static CitedPiece Title(CitedWork work, int at)
    {
        var title = work.HeadlineTitle.Split([':', '：'], 2)[0].Trim();
        var isPart =
            work.Kind
            is CitedKind.Article
                or CitedKind.News
                or CitedKind.Conference
                or CitedKind.Chapter
                or CitedKind.Web
                or CitedKind.Preprint;
        return isPart || work.IsChinese ? new($"“{title}”", at) : new(title, at, IsItalic: true);
    }
}
