using Portfolio.Core.Bibliography;
using Portfolio.Core.Papers;

namespace Portfolio.Core.Content;

/// <summary>
/// A paper's file holds what is the owner's (status, dates, notes); the bibliographic record stands in BibTeX, in an
/// export in <c>papers.bib</c> under the citation key, in a revision at the end of the text.
/// </summary>
internal sealed class PaperFile : EntryFile<Paper>
{
    public override string Folder => "papers";

    protected override void Map(Paper paper, Fields fields, ContentReferences references)
    {
        fields.Text("citation_key", paper.CitationKey, v => paper.CitationKey = v, Paper.LongestCitationKey);
        fields.Flag("own", paper.IsOwn, v => paper.IsOwn = v);
        fields.Flag("incomplete", paper.IsIncomplete, v => paper.IsIncomplete = v);
        MapOwn(paper, fields, references);
        MapReading(paper, fields, references);
        fields.List("tags", paper.Tags, v => paper.Tags = v);
        fields.Localized("private_notes", paper.PrivateNotes, v => paper.PrivateNotes = v);
        fields.Body(paper.Notes, v => paper.Notes = v);
        fields.Bibtex(() => BibtexWriter.Write(PaperRecord.Of(paper)), text => ReadRecord(paper, text));
        fields.Text("source_text", paper.SourceText, v => paper.SourceText = v);
    }

    private static string? ReadRecord(Paper paper, string bibtex)
    {
        var file = BibtexReader.Read(bibtex);
        if (file.Entries is not [var entry])
            return file.Problems is [var first, ..] ? $"{first.Message}" : "A paper has exactly one BibTeX record.";
        paper.Take(entry, []);
        return null;
    }

    private static void MapOwn(Paper paper, Fields fields, ContentReferences references)
    {
        fields.Flag("selected", paper.Selected, v => paper.Selected = v);
        references.MapMedia(fields, "preview", paper.Preview, v => paper.Preview = v);
        fields.Text("badge", paper.Badge, v => paper.Badge = v, Paper.LongestBadge);
        fields.Text("award", paper.Award, v => paper.Award = v);
        fields.Localized("annotation", paper.Annotation, v => paper.Annotation = v);
    }

    private static void MapReading(Paper paper, Fields fields, ContentReferences references)
    {
        fields.Text("section", paper.Section?.Slug ?? "", slug => Place(paper, slug, fields, references));
        fields.Number(
            "section_position",
            paper.Section is null ? null : paper.SectionPosition,
            v => paper.SectionPosition = v
        );
        fields.Text("short_name", paper.ShortName, v => paper.ShortName = v, Paper.LongestShortName);
        fields.Word("status", paper.Status, ReadingStatus.ToRead, v => paper.Status = v);
        fields.Word("priority", paper.Priority, ReadingPriority.Normal, v => paper.Priority = v);
        fields.Number("rating", paper.Rating, v => Rate(paper, v, fields));
        fields.Date("added", paper.AddedOn, v => paper.AddedOn = v);
        fields.Date("started", paper.StartedOn, v => paper.StartedOn = v);
        fields.Date("finished", paper.FinishedOn, v => paper.FinishedOn = v);
        fields.Items("readings", paper.ReadingEvents, () => new(), Reading, v => paper.ReadingEvents = v);
    }

    private static void Place(Paper paper, string slug, Fields fields, ContentReferences references)
    {
        paper.Section = references.Section(slug);
        if (paper.Section is null)
            fields.Refuse("section", $"there is no reading section '{slug}'.");
    }

    private static void Rate(Paper paper, int rating, Fields fields)
    {
        if (rating is >= 1 and <= Paper.BestRating)
            paper.Rating = rating;
        else
            fields.Refuse("rating", $"{rating} is no rating: half stars are counted, from 1 to {Paper.BestRating}.");
    }

    private static void Reading(ReadingEvent reading, Fields fields)
    {
        fields.Date("started", reading.StartedOn, v => reading.StartedOn = v);
        fields.Date("finished", reading.FinishedOn, v => reading.FinishedOn = v);
        fields.Text("remark", reading.Remark, v => reading.Remark = v, ReadingEvent.LongestRemark);
    }
}
