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

    /// <summary>
    /// Those of <paramref name="papers"/> it asks for. <paramref name="saying"/> are the ids of papers that say
    /// <see cref="Text"/>, which search knows; null when it asks nothing.
    /// </summary>
    public IQueryable<Paper> Of(IQueryable<Paper> papers, IQueryable<int>? saying)
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
        papers = Dated(papers);
        return saying is null ? papers : papers.Where(p => saying.Contains(p.Id));
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
}
