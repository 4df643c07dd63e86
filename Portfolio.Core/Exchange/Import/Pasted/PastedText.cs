using System.Text.RegularExpressions;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Content;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;

namespace Portfolio.Core.Exchange.Import.Pasted;

/// <summary>
/// Papers in whatever somebody pastes: records of a bibliography, a list or table in Markdown, or lines of which each is
/// a DOI, an arXiv number, an address, a reference or a title. Only what the text itself says is taken. Asks no database.
/// </summary>
public sealed partial class PastedText
{
    /// <summary>In characters; what is longer is a file, and imported.</summary>
    public const int Longest = 100_000;

    /// <summary>How many papers are looked through at once.</summary>
    public const int MostPapers = 500;

    /// <summary>In characters; what is longer is no title.</summary>
    public const int LongestTitle = 2_000;

    private readonly List<PastedPaper> papers = [];
    private readonly List<RecordProblem> problems = [];
    private readonly List<LeftOut> leftOut = [];

    private PastedText() { }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<PastedPaper> Papers => papers;

    /// <summary>What a record said and was not understood.</summary>
    public IReadOnlyList<RecordProblem> Problems => problems;

    /// <summary>Pieces of the text that are no paper, each with its reason.</summary>
    public IReadOnlyList<LeftOut> LeftOut => leftOut;

    /// <exception cref="SourceRefusedException">It is too long, or holds too many papers.</exception>
    public static PastedText Read(string text)
    {
        if (text.Length > Longest)
            throw new SourceRefusedException(null, new Sentence("This is too long to paste: import it as a file."));
        var read = new PastedText();
        text = text.ReplaceLineEndings("\n");
        if (FormatOf(text) is { } format)
            read.ReadRecords(text, format);
        else if (Markdown().IsMatch(text))
            PastedMarkdown.Read(text, read.papers, read.leftOut);
        else
            PastedLines.Read(text, read.papers, read.leftOut);
        foreach (var paper in read.papers.Where(p => p.Paper.Title.Length > LongestTitle))
            read.leftOut.Add(new(paper.Line, paper.Paper.Title, new Sentence("This is too long for a title.")));
        read.papers.RemoveAll(p => p.Paper.Title.Length > LongestTitle);
        if (read.papers.Count > MostPapers)
            throw new SourceRefusedException(
                null,
                new Sentence("These are {0} papers: import them as a file.", read.papers.Count)
            );
        return read;
    }

    private static RecordFormat? FormatOf(string text) =>
        Bibtex().IsMatch(text) ? RecordFormat.Bibtex
        : Ris().IsMatch(text) ? RecordFormat.Ris
        : Json().IsMatch(text) ? RecordFormat.CslJson
        : null;

    private void ReadRecords(string text, RecordFormat format)
    {
        var (rest, at) = (text.ToCharArray(), 0);
        foreach (var (record, line) in RecordFile.Read(text, format, problems))
        {
            var paper = new Paper();
            PaperRecord.Into(paper, record);
            paper.IsIncomplete = paper.Authors.Count == 0;
            papers.Add(new(paper, line));
            var start = record.Source is { Length: > 0 }
                ? text.IndexOf(record.Source, at, StringComparison.Ordinal)
                : -1;
            if (start < 0)
                continue;
            at = start + record.Source!.Length;
            for (var i = start; i < at; i++)
                rest[i] = rest[i] == '\n' ? '\n' : ' ';
        }
        // A record that could not be read is a problem already.
        if (format == RecordFormat.Bibtex && problems.TrueForAll(p => !p.Rejects))
            TellRest(new string(rest));
    }

    private void TellRest(string text)
    {
        foreach (var (at, line) in text.Split('\n').Index())
        {
            if (line.Trim(' ', ',') is { Length: > 0 } words && words[0] is not ('@' or '%' or '}'))
                leftOut.Add(new(at + 1, words, new Sentence("Text between records.")));
        }
    }

    [GeneratedRegex(@"^\s*@[A-Za-z]+\s*[{(]", RegexOptions.Multiline)]
    private static partial Regex Bibtex();

    [GeneratedRegex(@"^TY  ?- ?\S", RegexOptions.Multiline)]
    private static partial Regex Ris();

    [GeneratedRegex(@"\A\s*(?:\[\s*)?\{\s*""")]
    private static partial Regex Json();

    [GeneratedRegex(@"\]\([^)\s]|^ {0,3}#{1,6}[ \t]+\S|^ {0,3}\|.*\|[ \t]*$|\*\*|~~", RegexOptions.Multiline)]
    private static partial Regex Markdown();
}
