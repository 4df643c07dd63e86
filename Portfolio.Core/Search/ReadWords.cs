using Portfolio.Core.Essays;
using Portfolio.Core.Focus;
using Portfolio.Core.Languages;
using Portfolio.Core.Media;
using Portfolio.Core.News;
using Portfolio.Core.Pages;
using Portfolio.Core.Papers;
using Portfolio.Core.Profiles;
using Portfolio.Core.Publishing;
using Portfolio.Core.Rendering;
using Portfolio.Core.Storage;
using Portfolio.Core.Work;

namespace Portfolio.Core.Search;

/// <summary>What is to be searched of an entry, Markdown as a reader sees it: the one place that says who finds what.</summary>
internal sealed class ReadWords(PortfolioDb db, Renderings renderings)
{
    /// <summary>What visitors may read, now or by itself later; null when that is nothing.</summary>
    public async Task<EntryWords?> OfVisitorsAsync(Entry entry, CancellationToken ct) =>
        IsForVisitors(entry) ? await PublicWordsAsync(entry, ct) : null;

    /// <summary>Everything: drafts and private notes too.</summary>
    public async Task<EntryWords> OfOwnerAsync(Entry entry, CancellationToken ct)
    {
        var words = await PublicWordsAsync(entry, ct);
        var more = entry switch
        {
            Paper { IsOwn: true } paper => Joined(paper.PrivateNotes, paper.Notes),
            Paper paper => Joined(paper.PrivateNotes, paper.Annotation),
            Profile profile => await PlainAsync(profile.OpenTo, inline: true, ct),
            _ => LocalizedText.Empty,
        };
        return words with { Text = Joined(words.Text, more), Names = words.Names.Concat(OwnersNames(entry)) };
    }

    // Lists the nouns that have a public page, so that a new one is not found before somebody says so.
    private static bool IsForVisitors(Entry entry) =>
        entry switch
        {
            PublicEntry open => open.State is PublicationState.Published or PublicationState.Scheduled,
            FocusItem or Profile => true,
            _ => false,
        };

    // Only what stands on a public page: the notes of an own paper and the annotation of another's do not.
    private async Task<EntryWords> PublicWordsAsync(Entry entry, CancellationToken ct) =>
        entry switch
        {
            Essay essay => new(
                essay.Title,
                Joined(essay.Summary, await PlainAsync(essay.Body, inline: false, ct)),
                essay.Tags
            ),
            WorkEntry work => new(work.Heading, await PlainAsync(work.Summary, inline: false, ct), work.Tags)
            {
                LocalNames = Joined(work.Organization, work.Place),
            },
            NewsItem news => new(
                await PlainAsync(news.Text, inline: true, ct),
                await PlainAsync(news.Body, inline: false, ct),
                []
            ),
            Page page => new(page.Title, await PlainAsync(page.Body, inline: false, ct), []),
            Paper paper => await OfPaperAsync(paper, ct),
            FocusItem item => new(await PlainAsync(item.Text, inline: true, ct), LocalizedText.Empty, []),
            Profile profile => new(
                profile.Name,
                Joined(
                    await PlainAsync(profile.Subtitle, inline: true, ct),
                    await PlainAsync(profile.Bio, inline: false, ct),
                    await PlainAsync(profile.MoreInfo, inline: false, ct)
                ),
                []
            ),
            ReadingSection section => new(section.Title, await PlainAsync(section.Description, inline: true, ct), []),
            MediaFile file => new(LocalizedText.Empty, file.Alt, []) { RecordTitle = file.FileName },
            _ => throw new ArgumentOutOfRangeException(
                nameof(entry),
                entry.GetType().Name,
                "Say here what is searched."
            ),
        };

    private async Task<EntryWords> OfPaperAsync(Paper paper, CancellationToken ct) =>
        new(
            LocalizedText.Empty,
            paper.IsOwn
                ? await PlainAsync(paper.Annotation, inline: true, ct)
                : await PlainAsync(paper.Notes, inline: false, ct),
            [
                paper.ShortName,
                .. paper.Authors.Select(a => a.FullName),
                paper.Venue,
                paper.ShortVenue,
                paper.Publisher,
                $"{paper.Issued?.Year}{paper.YearSuffix}",
                paper.CitationKey,
                paper.Doi,
                paper.ArxivId,
                paper.Isbn,
                .. paper.IsOwn ? [paper.Badge, paper.Award] : Array.Empty<string>(),
                .. paper.Tags,
            ]
        )
        {
            RecordTitle = paper.Label,
            Record = paper.Abstract,
        };

    private static IEnumerable<string> OwnersNames(Entry entry) =>
        entry switch
        {
            Paper paper => paper.Extra.Values.Append(paper.Slug),
            PublicEntry open => [open.Slug],
            ReadingSection section => [section.Slug],
            Profile profile => profile.OtherNames,
            _ => [],
        };

    private async Task<LocalizedText> PlainAsync(LocalizedText markdown, bool inline, CancellationToken ct)
    {
        var plain = LocalizedText.Empty;
        foreach (var (tag, source) in markdown.All())
            plain = plain.With(tag, (await renderings.OfAsync(db, new(tag, source), inline, ct)).PlainText);
        return plain;
    }

    private static LocalizedText Joined(params LocalizedText[] texts) =>
        texts
            .SelectMany(text => text.Languages)
            .Distinct()
            .Aggregate(
                LocalizedText.Empty,
                (all, tag) => all.With(tag, string.Join('\n', texts.Select(t => t[tag]).Where(t => t is not null)))
            );
}
