using System.Globalization;

namespace Portfolio.Core.Bibliography.Citations;

/// <summary>
/// The works that one text cites, in one style: the list at its end, and the words at each place. They are numbered in
/// the order given, that of their first citation, or else sorted by name, year and title.
/// </summary>
public sealed class CitedWorks
{
    private readonly CitationStyle style;
    private readonly List<CitedWork> works;
    private readonly Dictionary<int, string> letters;
    private readonly ReferenceFormat format;
    private readonly InText inText;

    /// <summary><paramref name="order"/>: how names sort in the language of the text.</summary>
    public CitedWorks(CitationStyle style, IEnumerable<BibliographicRecord> records, CompareInfo order)
    {
        this.style = style;
        works = [.. records.Select(record => new CitedWork(record))];
        format = ReferenceFormat.Of(style);
        List = IsNumbered(style) ? [.. Enumerable.Range(0, works.Count)] : Sorted(order);
        letters = style is CitationStyle.Apa or CitationStyle.Chicago ? Letters() : [];
        inText = IsNumbered(style) ? new NumberInText(style) : new AuthorInText(style, works, letters);
    }

    /// <summary>The entry of one work alone, as on a page of its own.</summary>
    public static CitationText ReferenceOf(BibliographicRecord record, CitationStyle style)
    {
        var work = new CitedWork(record);
        return ReferenceFormat.Of(style).Write(work, work.YearSuffix ?? "");
    }

    /// <summary>Whether works are called by the numbers of a list.</summary>
    public static bool IsNumbered(CitationStyle style) => style is CitationStyle.Ieee or CitationStyle.Gbt7714;

    /// <summary>The works as the list has them, each by its place among those given.</summary>
    public IReadOnlyList<int> List { get; }

    public bool HasNumbers => IsNumbered(style);

    public CitationText Reference(int work) => format.Write(works[work], letters.GetValueOrDefault(work, ""));

    /// <summary>What stands in the text for works that are cited together.</summary>
    public IReadOnlyList<CitedPiece> Cite(IReadOnlyList<Citing> citations) => inText.Write(citations);

    private List<int> Sorted(CompareInfo order)
    {
        var byWords = Comparer<string>.Create((a, b) => order.Compare(a, b, CompareOptions.IgnoreCase));
        return
        [
            .. Enumerable
                .Range(0, works.Count)
                .OrderBy(at => SortName(works[at]), byWords)
                .ThenBy(at => works[at].Year ?? "", StringComparer.Ordinal)
                .ThenBy(at => works[at].Title, byWords),
        ];
    }

    private static string SortName(CitedWork work) =>
        work.Creators.Count > 0
            ? string.Join(' ', work.Creators.Select(CitedName.Inverted)).Replace(",", "", StringComparison.Ordinal)
            : WithoutArticle(work.Title);

    private static string WithoutArticle(string title) =>
        Array.Find(["The ", "An ", "A "], article => title.StartsWith(article, StringComparison.Ordinal)) is { } found
            ? title[found.Length..]
            : title;

    // The letter that a record has is kept; works of the same names and year that have none get those still free.
    private Dictionary<int, string> Letters()
    {
        var given = new Dictionary<int, string>();
        foreach (var same in List.GroupBy(at => (Names(works[at]), works[at].Year)))
        {
            foreach (var at in same.Where(at => works[at].YearSuffix is not null))
                given[at] = works[at].YearSuffix!;
            if (same.Key.Item1.Length == 0 || same.Count() == 1)
                continue;
            var taken = same.Select(at => works[at].YearSuffix).ToHashSet();
            var free = Enumerable.Range(0, same.Count() * 2).Select(Letter).Where(letter => !taken.Contains(letter));
            foreach (var (at, letter) in same.Where(at => works[at].YearSuffix is null).Zip(free))
                given[at] = letter;
        }
        return given;
    }

    private static string Names(CitedWork work) => string.Join('|', work.Creators.Select(CitedName.Inverted));

    // a to z, then aa, ab …
    private static string Letter(int at) =>
        at < 26 ? $"{(char)('a' + at)}" : Letter((at / 26) - 1) + (char)('a' + (at % 26));
}
