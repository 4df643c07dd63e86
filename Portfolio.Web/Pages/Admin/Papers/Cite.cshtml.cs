using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Core.Search;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>The papers that a citation may mean, as one types it: by the beginning of their key, or by their words.</summary>
public sealed class CiteModel(PortfolioDb db) : PageModel
{
    private const int Most = 8;

    public List<(string Key, string Title, string Facts)> Found { get; private set; } = [];

    public async Task OnGetAsync(string? q, CancellationToken ct)
    {
        var typed = q?.Trim() ?? "";
        var papers = db.Papers.Where(p => p.CitationKey != "");
        var named = papers.Where(p => p.CitationKey.StartsWith(typed)).OrderByDescending(p => p.UpdatedAt);
        await AddAsync(named, ct);
        if (Found.Count < Most && db.Saying<Paper>(typed) is { } saying)
            await AddAsync(papers.Where(p => saying.Contains(p.Id)).OrderByDescending(p => p.UpdatedAt), ct);
    }

    private async Task AddAsync(IQueryable<Paper> papers, CancellationToken ct)
    {
        var found = await papers
            .Take(Most)
            .Select(p => new
            {
                p.CitationKey,
                p.Title,
                p.Issued,
                Family = p.Authors.OrderBy(a => a.Position).Select(a => a.Family).FirstOrDefault(),
            })
            .AsNoTracking()
            .ToListAsync(ct);
        foreach (var paper in found.Where(p => Found.Count < Most && Found.All(f => f.Key != p.CitationKey)))
            Found.Add((paper.CitationKey, paper.Title, $"{paper.Family} {paper.Issued?.Year}".Trim()));
    }
}
