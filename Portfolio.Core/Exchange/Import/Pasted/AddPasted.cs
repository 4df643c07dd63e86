using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Exchange.Import.GitHubReadme;
using Portfolio.Core.History;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Exchange.Import.Pasted;

/// <summary>Compares pasted papers with those of the site, and adds the ones that were chosen as a batch that can be undone.</summary>
public sealed class AddPasted(PortfolioDb db, ApplyImport apply)
{
    /// <summary>The <see cref="ImportBatch.Kind"/> of what was pasted.</summary>
    public const string Kind = "pasted";

    /// <summary>For each paper the one that is the same work: in the list, or further up in the same text. Reads only.</summary>
    public async Task<IReadOnlyList<SamePaper?>> FindSameAsync(IReadOnlyList<PastedPaper> papers, CancellationToken ct)
    {
        var known = await KnownPapers.LoadAsync(db, ct);
        var same = new List<SamePaper?>();
        foreach (var paper in papers)
        {
            var key = known.Find(paper.Paper);
            var above = papers.Take(same.Count).FirstOrDefault(p => p.Paper.Key == key);
            same.Add(
                above is not null ? new(null, above.Paper.Title, above.Line)
                : key is null ? null
                : await db
                    .Papers.Where(p => p.Key == key)
                    .Select(p => new SamePaper(p.Id, p.Title, null))
                    .SingleAsync(ct)
            );
            if (key is null)
                known.Add(paper.Paper);
        }
        return same;
    }

    /// <summary>
    /// Adds drafts, each in the section that its <see cref="Paper.SectionId"/> says, behind what is there; null when there
    /// are none.
    /// </summary>
    public async Task<ImportBatch?> RunAsync(IReadOnlyList<PastedPaper> papers, string text, CancellationToken ct)
    {
        var names = new PaperNames();
        foreach (var section in papers.Select(p => p.Paper).GroupBy(p => p.SectionId))
        {
            var place =
                await db.Papers.Where(p => p.SectionId == section.Key).MaxAsync(p => (int?)p.SectionPosition, ct) ?? -1;
            foreach (var paper in section)
                paper.SectionPosition = ++place;
        }
        foreach (var (paper, _, standIn) in papers)
        {
            if (paper.Title.Length == 0)
                (paper.Title, paper.IsIncomplete) = (standIn, true);
            if (paper.CitationKey.Length == 0)
                names.Give(paper);
            else if (paper.Slug.Length == 0)
                paper.Slug = Slug.From(paper.CitationKey);
        }
        var bytes = Encoding.UTF8.GetBytes(text);
        return await apply.RunAsync(
            new()
            {
                Kind = Kind,
                Source = papers.Count == 0 ? "" : NameOf(papers),
                SourceHash = Convert.ToHexStringLower(SHA256.HashData(bytes)),
                SourceBytes = bytes,
                Entries = [.. papers.Select((p, at) => Planned(p, at))],
            },
            ct
        );
    }

    private static PlannedEntry Planned(PastedPaper paper, int at) =>
        new(
            PlannedAction.Add,
            paper.Paper,
            at.ToString(CultureInfo.InvariantCulture),
            DraftText.HashOf(paper.Paper),
            paper.Line
        );

    private static string NameOf(IReadOnlyList<PastedPaper> papers)
    {
        var first = papers[0].Paper.Title;
        return (first.Length <= 100 ? first : first[..100] + "…") + (papers.Count > 1 ? " …" : "");
    }
}

/// <summary>The paper that a pasted one is the same work as: its id in the list, or its line in the same text.</summary>
public sealed record SamePaper(int? Id, string Title, int? Line);
