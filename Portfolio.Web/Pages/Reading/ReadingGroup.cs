using Microsoft.Extensions.Localization;
using Portfolio.Core.Papers;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Reading;

/// <summary>
/// Papers of a page below one heading, which the order decides: a section as listed, else a year, a rating or nothing but
/// the order itself.
/// </summary>
public sealed record ReadingGroup(string Heading, ReadingSection? Section, IReadOnlyList<Paper> Papers)
{
    public static IEnumerable<ReadingGroup> Of(
        IReadOnlyList<Paper> papers,
        ReadingOrder order,
        IStringLocalizer<PublicText> text
    ) =>
        order == ReadingOrder.Listed
            ? papers
                .GroupBy(p => p.Section?.Id)
                .Select(g => new ReadingGroup(text["Without a section"], g.First().Section, [.. g]))
            : papers.GroupBy(p => HeadingOf(p, order, text)).Select(g => new ReadingGroup(g.Key, null, [.. g]));

    private static string HeadingOf(Paper paper, ReadingOrder order, IStringLocalizer<PublicText> text) =>
        order switch
        {
            ReadingOrder.Published => Year(paper.Issued?.Year, text),
            ReadingOrder.Read => Year(paper.FinishedOn?.Year, text),
            ReadingOrder.Added => Year(paper.AddedOn?.Year, text),
            ReadingOrder.Rating => paper.Rating is { } halves
                ? text["{0} of 5 stars", halves / 2.0]
                : text["Not rated"],
            _ => text.Order(order),
        };

    private static string Year(int? year, IStringLocalizer<PublicText> text) =>
        year is { } known ? $"{known:0000}" : text["Undated"];
}
