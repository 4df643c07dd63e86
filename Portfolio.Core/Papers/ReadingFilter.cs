namespace Portfolio.Core.Papers;

/// <summary>What a visitor asks of the reading list; what is null or empty asks nothing.</summary>
public sealed record ReadingFilter(ReadingStatus? Status = null, string? Section = null, string? Text = null)
{
    /// <summary>As <see cref="Section"/>: what stands in none. No slug looks like it.</summary>
    public const string NoSection = "-";

    public bool AsksNothing => Status is null && string.IsNullOrEmpty(Section) && string.IsNullOrWhiteSpace(Text);

    /// <summary>
    /// Those of <paramref name="papers"/> it asks for. <paramref name="saying"/> are the ids of papers that say
    /// <see cref="Text"/>, which search knows; null when it asks nothing.
    /// </summary>
    public IQueryable<Paper> Of(IQueryable<Paper> papers, IQueryable<int>? saying)
    {
        if (Status is { } status)
            papers = papers.Where(p => p.Status == status);
        if (Section == NoSection)
            papers = papers.Where(p => p.SectionId == null);
        else if (!string.IsNullOrEmpty(Section))
            papers = papers.Where(p => p.Section!.Slug == Section);
        return saying is null ? papers : papers.Where(p => saying.Contains(p.Id));
    }
}
