using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Content;
using Portfolio.Core.Exchange.Import.Documents;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Exchange.Import.Bibliographies;

/// <summary>
/// Makes a paper of a record. Fields with which reference programs and al-folio say what a paper here has a place for
/// go there: JabRef's <c>readstatus</c>, <c>ranking</c>, <c>comment</c>
/// (<see href="https://docs.jabref.org/advanced/fields"/>), <c>keywords</c>, al-folio's <c>abbr</c>, <c>selected</c>,
/// <c>award</c>, <c>annotation</c> (<see href="https://github.com/alshedivat/al-folio"/>).
/// </summary>
internal sealed class RecordDraft(
    BibliographyChoices choices,
    OwnerNames owner,
    RecordSections sections,
    IReadOnlyDictionary<string, string> groups
)
{
    private static readonly char[] BetweenKeywords = [',', ';', '\n'];

    /// <param name="record">What the file says.</param>
    /// <param name="place">Its place in the file, from 0, which is its place in its section too.</param>
    /// <returns>The paper, and a hash of all it is made from: where that is the same, so is the paper.</returns>
    public (Paper Paper, string Hash) Of(BibliographicRecord record, int place)
    {
        var written = BibtexWriter.Write(record);
        var paper = Of(record, place, record.Source.AsSpan().Trim().SequenceEqual(written.AsSpan().Trim()));
        return (paper, HashOf($"{written}{record.Source}\n{paper.IsOwn} {paper.Section?.Slug} {paper.State}"));
    }

    /// <summary>The paper again, when it is known whether its source <paramref name="isAsWritten"/> by us.</summary>
    public Paper Of(BibliographicRecord record, int place, bool isAsWritten)
    {
        var paper = new Paper { SectionPosition = place };
        PaperRecord.Into(paper, record);
        if (isAsWritten)
            paper.SourceText = "";
        if (paper.CitationKey.Length == 0)
            paper.CitationKey = CitationKey.Make(record);
        paper.CitationKey = Cut(paper.CitationKey, Paper.LongestCitationKey);
        paper.Slug = Slug.From(paper.CitationKey);
        paper.IsIncomplete = paper.Authors.Count == 0 || paper.Issued is null;
        paper.IsOwn = IsOwn(paper);
        Read(paper);
        Own(paper);
        Place(paper);
        if (choices.Publish)
            paper.Publish(null);
        return paper;
    }

    private bool IsOwn(Paper paper) =>
        choices.PapersAre == PapersAre.ByAuthor
            ? paper.Authors.Exists(a => !a.IsEditor && owner.Has(a))
            : choices.PapersAre == PapersAre.Own;

    private static void Read(Paper paper)
    {
        paper.Tags = [.. Words(paper, "keywords").Select(t => Cut(t, 100)).Distinct(StringComparer.OrdinalIgnoreCase)];
        paper.Status = Take(paper, "readstatus")?.Trim().ToLowerInvariant() switch
        {
            "read" => ReadingStatus.Read,
            "skimmed" => ReadingStatus.Skimmed,
            "reading" => ReadingStatus.Reading,
            "abandoned" => ReadingStatus.Abandoned,
            _ => ReadingStatus.ToRead,
        };
        paper.Rating = Stars(Take(paper, "ranking"));
        if (Take(paper, "comment") is { } comment)
            paper.PrivateNotes = TextLanguage.Localized(comment);
    }

    private static void Own(Paper paper)
    {
        if (!paper.IsOwn)
            return;
        paper.Badge = Cut(Take(paper, "abbr") ?? "", Paper.LongestBadge);
        paper.Selected = Take(paper, "selected")?.Trim().Equals("true", StringComparison.OrdinalIgnoreCase) ?? false;
        paper.Award = Take(paper, "award_name") ?? Take(paper, "award") ?? "";
        if (Take(paper, "annotation") is { } annotation)
            paper.Annotation = TextLanguage.Localized(annotation);
    }

    private void Place(Paper paper)
    {
        var named = choices.SectionsFrom switch
        {
            _ when paper.IsOwn => null,
            SectionsFrom.Keywords => paper.Tags.FirstOrDefault(),
            SectionsFrom.Collections => Words(paper, "collections").Concat(Words(paper, "groups")).FirstOrDefault()
                ?? groups.GetValueOrDefault(paper.CitationKey),
            _ => null,
        };
        if (named is not null)
            paper.Section = sections.Named(Cut(named, 100));
    }

    private static string[] Words(Paper paper, string field) =>
        (paper.Extra.GetValueOrDefault(field) ?? "").Split(
            BetweenKeywords,
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );

    // JabRef writes rank1 to rank5.
    private static int? Stars(string? ranking) =>
        ranking?.Trim() is ['r', 'a', 'n', 'k', >= '1' and <= '5' and var stars]
            ? int.Parse([stars], CultureInfo.InvariantCulture) * 2
            : null;

    // What has a place of its own now would stand twice in an export.
    private static string? Take(Paper paper, string field) =>
        paper.Extra.Remove(field, out var text) && text.Length > 0 ? text : null;

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan())));

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..longest];
}
