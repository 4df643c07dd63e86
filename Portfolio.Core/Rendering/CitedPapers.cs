using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Bibliography.Citations;
using Portfolio.Core.Content;
using Portfolio.Core.Markup;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Rendering;

/// <summary>
/// The papers that a text may cite, as they are now. Only what a visitor may read is printed: of a paper that is a draft
/// nothing gets out, and the text shows its key. <see cref="State"/> names all that decides how they are printed, so
/// that a rendering stored under it is never older than they are.
/// </summary>
internal sealed class CitedPapers
{
    // No text of a person cites more; what goes beyond is shown as unknown.
    private const int MostKeys = 2000;

    private static readonly CitedPapers None = new([]);

    private readonly CitationStyle style;
    private readonly List<int> readable;
    private readonly HashSet<string> hidden;

    private CitedPapers(List<Found> papers)
    {
        style = papers.FirstOrDefault()?.Style ?? CitationStyle.Apa;
        readable = [.. papers.Where(p => p.IsReadable).Select(p => p.Id)];
        hidden = [.. papers.Where(p => !p.IsReadable).Select(p => p.CitationKey)];
        State = string.Concat(
            papers
                .Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Key}:{p.Version}:{p.IsReadable}\n"))
                .Prepend(papers.Count > 0 ? $"{style}\n" : "")
        );
    }

    /// <summary>Style, and version of each paper; empty where nothing known is cited.</summary>
    public string State { get; }

    public static async Task<CitedPapers> OfAsync(PortfolioDb db, string text, DateTimeOffset now, CancellationToken ct)
    {
        var keys = CitationSyntax.Keys(text).Distinct().Take(MostKeys).ToList();
        if (keys.Count == 0)
            return None;
        var readable = db.Papers.Readable(now);
        var papers = await db
            .Papers.WithKeys(keys)
            .OrderBy(p => p.Id)
            .Select(p => new Found(
                p.Id,
                p.CitationKey,
                p.Key,
                p.Version,
                readable.Any(r => r.Id == p.Id),
                // With the rest: this is asked for each text of a page.
                db.Settings.Select(s => (CitationStyle?)s.CitationStyle).FirstOrDefault()
            ))
            .ToListAsync(ct);
        return new(papers);
    }

    /// <summary>What says how they are cited in a text of this language.</summary>
    public async Task<CiteWorks> LoadAsync(PortfolioDb db, string language, bool inline, CancellationToken ct)
    {
        if (readable.Count == 0)
            return calls => Cite(calls, [], style, language);
        var papers = await db
            .Papers.Where(p => readable.Contains(p.Id))
            .Include(p => p.Authors)
            .Include(p => p.Links)
            .AsSplitQuery()
            .AsNoTracking()
            .ToListAsync(ct);
        var records = papers.ToDictionary(p => p.CitationKey, p => PublicRecord.Of(p));
        // A line has no list whose numbers could be named.
        var inWords = inline && CitedWorks.IsNumbered(style) ? CitationStyle.Apa : style;
        return calls => Cite(calls, records, inWords, language);
    }

    private CitedText Cite(
        IReadOnlyList<IReadOnlyList<CitedKey>> calls,
        Dictionary<string, BibliographicRecord> records,
        CitationStyle style,
        string language
    )
    {
        var keys = calls.SelectMany(call => call).Select(work => work.Key).Distinct().ToList();
        var known = keys.Where(records.ContainsKey).ToList();
        var places = known.Index().ToDictionary(key => key.Item, key => key.Index);
        var works = new CitedWorks(style, known.Select(key => records[key]), OrderOf(language));
        var entries = works.List.Index().ToDictionary(work => work.Item, work => work.Index);
        CitedWords Words(CitedPiece piece) =>
            new(piece.Text, piece.Work is { } work ? entries[work] : null, piece.IsItalic, piece.IsRaised)
            {
                IsMissing = piece.IsMissing,
            };
        Citing Of(CitedKey work) =>
            new(
                places.TryGetValue(work.Key, out var place) ? place : null,
                work.Key,
                work.Prefix,
                work.Suffix,
                work.HidesAuthor
            );
        return new(
            [.. calls.Select(call => works.Cite([.. call.Select(Of)]).Select(Words).ToList())],
            [.. works.List.Select(work => Entry(works.Reference(work)))],
            works.HasNumbers,
            [.. keys.Where(key => !places.ContainsKey(key)).Take(CitedText.MostWarnings).Select(Warning)]
        );
    }

    private MarkupWarning Warning(string key) =>
        hidden.Contains(key) ? MarkupWarning.CitesHidden(key) : MarkupWarning.UnknownKey(key);

    private static ReferenceEntry Entry(CitationText reference) =>
        new(
            [.. reference.Runs.Select(run => new ReferenceWords(run.Text, run.IsItalic, run.Address))],
            reference.Language
        );

    private static CompareInfo OrderOf(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language).CompareInfo;
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture.CompareInfo;
        }
    }

    private sealed record Found(
        int Id,
        string CitationKey,
        Guid Key,
        int Version,
        bool IsReadable,
        CitationStyle? Style
    );
}
