using System.Text.RegularExpressions;
using Portfolio.Core.Exchange.Import.Documents;
using Portfolio.Core.Exchange.Import.GitHubReadme;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;

namespace Portfolio.Core.Exchange.Import.Pasted;

/// <summary>Lines of a list or rows of a table as a README has them, read as an import does; sections are not made of them.</summary>
internal static partial class PastedMarkdown
{
    public static void Read(string text, List<PastedPaper> papers, List<LeftOut> leftOut)
    {
        var reading = new SourceReading();
        var (table, added) = WithHeader(text);
        var source = SourceMarkdown.Read(Lines().Replace(table, "- "), 1 - added, isJekyll: false, reading);
        var list = new ReadingList(source, reading);
        foreach (var section in Section.Of(source))
        {
            list.TryRead(section, new(PurposeKind.Reading));
            if (section.Heading is { } heading)
                reading.LeftOut.Add(new(source.Line(heading), source.Slice(heading), Topic(section.Title)));
        }
        foreach (var found in reading.Entries)
        {
            if (found.Entry is Paper paper)
                papers.Add(new(Split(paper), found.Line));
            else
                reading.LeftOut.Add(new(found.Line, found.Entry.Label, Topic(found.Entry.Label)));
        }
        foreach (var piece in reading.LeftOut)
        {
            if (PastedLines.AddressIn(piece.Text, piece.Line) is { } paper)
                papers.Add(paper);
            else
                leftOut.Add(piece);
        }
        papers.Sort((one, other) => one.Line.CompareTo(other.Line));
        leftOut.Sort((one, other) => one.Line.CompareTo(other.Line));
    }

    private static Sentence Topic(string title) =>
        new("“{0}” names a section: choose one below, or use the import, which makes sections.", title);

    // What a list says in one line, a reference may say in parts.
    private static Paper Split(Paper paper)
    {
        (paper.Section, paper.SectionPosition, paper.CitationKey, paper.Slug) = (null, 0, "", "");
        paper.Unpublish();
        if (paper.Authors.Count > 0 || paper.Venue.Length > 0 || PlainReference.Split(paper.Title) is not { } reference)
            return paper;
        (paper.Title, paper.Authors, paper.HasMoreAuthors) = (
            reference.Title,
            reference.Authors,
            reference.HasMoreAuthors
        );
        (paper.Issued, paper.YearSuffix) = (reference.Issued ?? paper.Issued, reference.YearSuffix);
        paper.Venue = reference.Venue;
        return paper;
    }

    // Rows copied out of a table have lost its header: the title is the cell with a link, or the longest.
    private static (string Text, int Added) WithHeader(string text)
    {
        var rows = text.Split('\n').Where(l => l.Trim().Length > 0).ToList();
        if (!rows.TrueForAll(r => r.TrimStart().StartsWith('|')) || rows.Exists(r => Ruler().IsMatch(r)))
            return (text, 0);
        var cells = rows[0].Trim().Trim('|').Split('|');
        var title = Array.FindIndex(cells, c => c.Contains("](", StringComparison.Ordinal));
        if (title < 0)
            title = Array.IndexOf(cells, cells.MaxBy(c => c.Length));
        var names = cells.Select(
            (c, i) =>
                i == title ? "Title"
                : YearOrDay().IsMatch(c) ? "Year"
                : $"column {i + 1}"
        );
        return (
            $"|{string.Join('|', names)}|\n|{string.Concat(cells.Select(_ => "---|"))}\n{text.TrimStart('\n', ' ')}",
            2
        );
    }

    // A line of its own is an item of the list, not text between lists.
    [GeneratedRegex(@"^(?![-*+][ \t]|\d{1,9}[.)][ \t]|[|#>< \t]|$)", RegexOptions.Multiline)]
    private static partial Regex Lines();

    [GeneratedRegex(@"^\s*\|(?:\s*:?-+:?\s*\|)+\s*$")]
    private static partial Regex Ruler();

    [GeneratedRegex(@"^\s*(?:19|20)\d\d(?:[-/.]\d{1,2}){0,2}\s*$")]
    private static partial Regex YearOrDay();
}
