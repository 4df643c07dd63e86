using Microsoft.EntityFrameworkCore;

namespace Portfolio.Core.Papers;

/// <summary>What a visitor asks of the reading list; what is null or empty asks nothing.</summary>
public sealed record ReadingFilter(ReadingStatus? Status = null, string? Section = null, string? Text = null)
{
    /// <summary>As <see cref="Section"/>: what stands in none. No slug looks like it.</summary>
    public const string NoSection = "-";

    public bool AsksNothing => Status is null && string.IsNullOrEmpty(Section) && string.IsNullOrWhiteSpace(Text);

    public IQueryable<Paper> Of(IQueryable<Paper> papers)
    {
        if (Status is { } status)
            papers = papers.Where(p => p.Status == status);
        if (Section == NoSection)
            papers = papers.Where(p => p.SectionId == null);
        else if (!string.IsNullOrEmpty(Section))
            papers = papers.Where(p => p.Section!.Slug == Section);
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
