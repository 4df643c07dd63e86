using Portfolio.Core.Dates;
using Portfolio.Core.Exchange.Import.Documents;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;

namespace Portfolio.Core.Exchange.Import.GitHubReadme;

/// <summary>Makes papers and their sections of the lines of a reading list, each work once.</summary>
internal sealed class PaperDrafts(SourceReading reading)
{
    private readonly Topics topics = new(reading);
    private readonly KnownPapers known = new();
    private readonly PaperNames names = new();
    private ReadingStatus status;

    public void OpenList(ReadingStatus read)
    {
        status = read;
        topics.Close();
    }

    public void OpenTopic(string title, int line) => topics.Open(title, line);

    /// <summary>
    /// A line of the list, as it was written in <paramref name="source"/>, with the Markdown that stood
    /// <paramref name="below"/> it.
    /// </summary>
    public void Add(PaperLine found, string source, int line, string below = "")
    {
        var title = TitlePrefix.Of(found.Title);
        var year = title.Year ?? found.Year;
        var same = known.Find(title.Title, year);
        if (TitleKey.Of(title.Title).Length == 0)
            reading.LeftOut.Add(new(line, source, new Sentence("Nothing in this line can be a title.")));
        else if (title.IsNote && same is not null)
            Join(same.Paper, source, line);
        else if (same is not null)
            reading.LeftOut.Add(new(line, source, new Sentence("This paper stands in line {0} already.", same.Line)));
        else
            Add(Draft(title, found with { Year = year }), title, source, line, below);
    }

    /// <summary>A line of notes belongs to the paper of the same title.</summary>
    private void Join(Paper paper, string source, int line)
    {
        AddNotes(paper, source);
        reading.Remarks.Add(new(line, source, new Sentence("Put into the notes of the paper “{0}”.", paper.Title)));
    }

    private void Add(Paper paper, TitlePrefix title, string source, int line, string below)
    {
        paper.SourceText = source;
        if (title.IsNote)
            AddNotes(paper, source);
        AddNotes(paper, below);
        topics.Place(paper);
        names.Give(paper);
        paper.Publish(null);
        known.Add(paper, line);
        reading.Entries.Add(new(paper, names.SourceKey(paper), line));
        if (title.MaybeShortName.Length > 0)
            reading.Remarks.Add(
                new(
                    line,
                    source,
                    new Sentence(
                        "“{0}” may be the short name of this paper; it is left in the title.",
                        title.MaybeShortName
                    )
                )
            );
    }

    private static void AddNotes(Paper paper, string text)
    {
        var language = TextLanguage.Of(text);
        var notes = paper.Notes[language] is { } before ? before + "\n\n" + text : text;
        if (text.Length > 0)
            paper.Notes = paper.Notes.With(language, notes);
    }

    private Paper Draft(TitlePrefix title, PaperLine line)
    {
        var paper = new Paper
        {
            Title = title.Title,
            Issued = line.Year is { } year ? PartialDate.Of(year) : null,
            YearSuffix = title.YearSuffix,
            HasMoreAuthors = title.HasMoreAuthors,
            ShortName = title.ShortName.Length > 0 ? title.ShortName : line.ShortName,
            Venue = line.Venue,
            Status = line.Status ?? status,
            Extra = new(line.Extra),
            IsIncomplete = true,
            Doi = line.Links.Select(link => link.Doi).FirstOrDefault(doi => doi.Length is > 0 and <= 300) ?? "",
            ArxivId = line.Links.Select(link => link.ArxivId).FirstOrDefault(id => id.Length > 0) ?? "",
        };
        if (title.Family.Length > 0)
            paper.Authors.Add(new() { Family = title.Family });
        foreach (
            var link in line.Links.Where(link => link.Url.Length <= PaperAddress.MaxLength).DistinctBy(link => link.Url)
        )
            paper.Links.Add(
                new()
                {
                    Kind = link.Kind,
                    Url = link.Url,
                    Position = paper.Links.Count,
                }
            );
        return paper;
    }
}
