using Portfolio.Core.Bibliography;
using Portfolio.Core.Content;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using static Portfolio.Core.Exchange.Duplicates.MergeParts;

namespace Portfolio.Core.Exchange.Duplicates;

/// <summary>Everything that can differ between two papers but their address and citation key, which the one that is kept keeps.</summary>
public static class MergeFields
{
    public static readonly IReadOnlyList<MergeField> All =
    [
        Record("Title", p => p.Title, (to, from) => to.Title = from.Title),
        Record(
            "Type",
            p => $"{p.Type} {p.EntryType}",
            (to, from) => (to.Type, to.EntryType) = (from.Type, from.EntryType)
        ),
        Record("Authors", p => Names(p, editors: false), (to, from) => CopyNames(to, from, editors: false)),
        Record("Editors", p => Names(p, editors: true), (to, from) => CopyNames(to, from, editors: true)),
        Record(
            "Date of publication",
            p => p.Issued + p.YearSuffix,
            (to, from) => (to.Issued, to.YearSuffix) = (from.Issued, from.YearSuffix)
        ),
        Record("Journal, conference or book", p => p.Venue, (to, from) => to.Venue = from.Venue),
        Record("Its short name", p => p.ShortVenue, (to, from) => to.ShortVenue = from.ShortVenue),
        Record("Volume", p => p.Volume, (to, from) => to.Volume = from.Volume),
        Record("Issue", p => p.Issue, (to, from) => to.Issue = from.Issue),
        Record("Page numbers", p => p.Pages, (to, from) => to.Pages = from.Pages),
        Record("Publisher or school", p => p.Publisher, (to, from) => to.Publisher = from.Publisher),
        Record("DOI", p => p.Doi, (to, from) => to.Doi = from.Doi),
        Record(
            "arXiv",
            p => p.ArxivVersion is { } version ? $"{p.ArxivId}v{version}" : p.ArxivId,
            (to, from) => (to.ArxivId, to.ArxivVersion) = (from.ArxivId, from.ArxivVersion)
        ),
        Record("ISBN", p => p.Isbn, (to, from) => to.Isbn = from.Isbn),
        Record("Language of the paper", p => p.Language, (to, from) => to.Language = from.Language),
        Record("Abstract", p => p.Abstract, (to, from) => to.Abstract = from.Abstract),
        Record("Links", p => Lines(p.Links.Select(l => $"{l.Kind}: {l.Url}")), CopyLinks, JoinLinks),
        Record("Further fields", p => Lines(p.Extra.Select(e => $"{e.Key}: {e.Value}")), CopyExtra, JoinExtra),
        new("Who sees it", p => $"{p.State}", ShowAs),
        new("Status", p => $"{p.Status}", (to, from) => to.Status = from.Status),
        new(
            "Section",
            p => p.Section?.Label ?? "",
            (to, from) =>
                (to.SectionId, to.Section, to.SectionPosition) = (from.SectionId, from.Section, from.SectionPosition)
        ),
        new("Priority", p => $"{p.Priority}", (to, from) => to.Priority = from.Priority),
        new("Rating", p => $"{p.Rating}", (to, from) => to.Rating = from.Rating),
        new("Short name", p => p.ShortName, (to, from) => to.ShortName = from.ShortName),
        new("On the list since", p => $"{p.AddedOn}", (to, from) => to.AddedOn = from.AddedOn),
        new("Begun on", p => $"{p.StartedOn}", (to, from) => to.StartedOn = from.StartedOn),
        new("Finished on", p => $"{p.FinishedOn}", (to, from) => to.FinishedOn = from.FinishedOn),
        new("Each time it was read", p => Lines(p.ReadingEvents.Select(Reading)), CopyReadings, JoinReadings),
        new(
            "Tags",
            p => string.Join(", ", p.Tags),
            (to, from) => to.Tags = [.. from.Tags],
            (to, from) => to.Tags = [.. to.Tags.Union(from.Tags)]
        ),
        new(
            "Notes for everybody",
            p => Words(p.Notes),
            (to, from) => to.Notes = from.Notes,
            (to, from) => to.Notes = Joined(to.Notes, from.Notes)
        ),
        new(
            "Notes for yourself",
            p => Words(p.PrivateNotes),
            (to, from) => to.PrivateNotes = from.PrivateNotes,
            (to, from) => to.PrivateNotes = Joined(to.PrivateNotes, from.PrivateNotes)
        ),
        new("I am one of its authors", p => p.IsOwn ? "✓" : "", (to, from) => to.IsOwn = from.IsOwn),
        new("Show it among the selected", p => p.Selected ? "✓" : "", (to, from) => to.Selected = from.Selected),
        new(
            "Preview picture",
            p => p.Preview?.Label ?? "",
            (to, from) => (to.PreviewId, to.Preview) = (from.PreviewId, from.Preview)
        ),
        new("Badge", p => p.Badge, (to, from) => to.Badge = from.Badge),
        new("Award", p => p.Award, (to, from) => to.Award = from.Award),
        new("Annotation", p => Words(p.Annotation), (to, from) => to.Annotation = from.Annotation),
    ];

    private static MergeField Record(
        string name,
        Func<Paper, string> text,
        Action<Paper, Paper> copy,
        Action<Paper, Paper>? join = null
    ) => new(name, text, copy, join) { IsRecord = true };

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));

    private static string Words(LocalizedText text) => string.Join("\n\n", text.Languages.Select(l => text[l]));

    private static string Names(Paper paper, bool editors) =>
        NameLines.Write(
            paper.Authors.Where(a => a.IsEditor == editors).OrderBy(a => a.Position).Select(PaperRecord.NameOf)
        ) + ((editors ? paper.HasMoreEditors : paper.HasMoreAuthors) ? "\n…" : "");

    private static void ShowAs(Paper to, Paper from)
    {
        if (from.State == PublicationState.Published)
            to.Publish(from.PublishedAt);
        else if (from is { State: PublicationState.Scheduled, PublishedAt: { } at })
            to.Schedule(at);
        else if (from.State == PublicationState.Unlisted)
            to.Unlist();
        else
            to.Unpublish();
    }
}
