using Microsoft.EntityFrameworkCore;

namespace Portfolio.Core.Papers;

/// <summary>What a visitor asks of a list of papers; what is null or empty asks nothing.</summary>
public sealed record ReadingFilter
{
    /// <summary>As <see cref="Section"/>: what stands in none. No slug looks like it.</summary>
    public const string NoSection = "-";

    /// <summary>Any of these.</summary>
    public IReadOnlyCollection<ReadingStatus> Statuses { get; init; } = [];
    public string? Section { get; init; }
    public string? Text { get; init; }

    /// <summary>When it was published.</summary>
    public Years? Published { get; init; }

    /// <summary>When the owner came to its end, at any reading.</summary>
    public Years? Read { get; init; }
    public string? Tag { get; init; }

    /// <summary>A whole name as printed, or a family name.</summary>
    public string? Author { get; init; }

    /// <summary>The CSL type.</summary>
    public string? Type { get; init; }

    public bool AsksNothing =>
        Statuses.Count == 0
        && Published is null
        && Read is null
        && new[] { Section, Text, Tag, Author, Type }.All(string.IsNullOrWhiteSpace);

    public IQueryable<Paper> Of(IQueryable<Paper> papers)
    {
        if (Statuses.Count > 0)
            papers = papers.Where(p => Statuses.Contains(p.Status));
        if (Section == NoSection)
            papers = papers.Where(p => p.SectionId == null);
        else if (!string.IsNullOrEmpty(Section))
            papers = papers.Where(p => p.Section!.Slug == Section);
        if (!string.IsNullOrEmpty(Tag))
            papers = papers.Tagged(Tag);
        if (!string.IsNullOrEmpty(Type))
            papers = papers.Where(p => p.Type == Type);
        if (!string.IsNullOrWhiteSpace(Author))
        {
            var theirs = new AuthorName(Author.Trim()).PapersAmong(papers);
            papers = papers.Where(p => theirs.Contains(p.Id));
        }
        return Named(Dated(papers));
    }

    // Dates compare as text: all of 2018 begins with "2018" and stands before "2019".
    private IQueryable<Paper> Dated(IQueryable<Paper> papers)
    {
        if (Published is { Begin: var begin, End: var end })
            papers = papers.Where(p => p.Issued! >= begin && (end == null || p.Issued! < end));
        if (Read is { Begin: var from, End: var to })
            papers = papers.Where(p =>
                (p.FinishedOn! >= from && (to == null || p.FinishedOn! < to))
                || p.ReadingEvents.Any(e => e.FinishedOn! >= from && (to == null || e.FinishedOn! < to))
            );
        return papers;
    }

    private IQueryable<Paper> Named(IQueryable<Paper> papers)
    {
        foreach (var word in (Text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            papers = Naming(papers, "%" + Literal(word) + "%");
        return papers;
    }

    // Each word, in the title, the short name, the venue or an author's name; ASCII letters in either case.
    private static IQueryable<Paper> Naming(IQueryable<Paper> papers, string pattern) =>
        papers.Where(p =>
            EF.Functions.Like(p.Title, pattern, Escape)
            || EF.Functions.Like(p.ShortName, pattern, Escape)
            || EF.Functions.Like(p.Venue, pattern, Escape)
            || p.Authors.Any(a =>
                EF.Functions.Like(a.Family, pattern, Escape)
                || EF.Functions.Like(a.Given, pattern, Escape)
                || EF.Functions.Like(a.Literal, pattern, Escape)
            )
        );

    private const string Escape = @"\";

    // LIKE reads % and _ as syntax; a visitor means them literally.
    private static string Literal(string word) =>
        word.Replace(@"\", @"\\", StringComparison.Ordinal)
            .Replace("%", @"\%", StringComparison.Ordinal)
            .Replace("_", @"\_", StringComparison.Ordinal);
}
