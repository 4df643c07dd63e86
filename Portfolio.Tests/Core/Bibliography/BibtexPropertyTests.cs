using FsCheck.Xunit;
using Portfolio.Core.Bibliography;

namespace Portfolio.Tests.Core.Bibliography;

/// <summary>What holds of every record and of every text.</summary>
[Properties(Arbitrary = [typeof(GeneratedRecords)], MaxTest = 300, QuietOnSuccess = true)]
public class BibtexPropertyTests
{
    [Property]
    public void Record_is_equal_after_writing_and_reading_BibTeX(BibliographicRecord record) =>
        AssertSame([record], Write([record], RecordFormat.Bibtex));

    [Property]
    public void Record_is_equal_after_writing_and_reading_BibLaTeX(BibliographicRecord record) =>
        AssertSame([record], Write([record], RecordFormat.Biblatex));

    [Property]
    public void Text_of_any_kind_is_read_and_every_problem_has_its_place(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n', '\r', '\u0085', '\u2028', '\u2029', '\f');
        var problems = new List<RecordProblem>();

        _ = RecordFile.Read(text, RecordFormat.Bibtex, problems).Count();

        foreach (var problem in problems)
        {
            Assert.InRange(problem.Line, 1, lines.Length);
            Assert.InRange(problem.Column, 1, text.Length + 1);
            Assert.NotEmpty(problem.Message.ToString());
        }
    }

    [Property]
    public void Entries_before_the_place_where_a_file_is_cut_survive(
        BibliographicRecord first,
        BibliographicRecord second,
        ushort at
    )
    {
        var (whole, cut) = (Write([first], RecordFormat.Bibtex), Write([second], RecordFormat.Bibtex));

        AssertSame([first], whole + "\n" + cut[..(at % cut.Length)], orMore: true);
    }

    private static void AssertSame(List<BibliographicRecord> records, string text, bool orMore = false)
    {
        var read = RecordFile
            .Read(text, RecordFormat.Bibtex, [])
            .Select(each => each.Record with { Source = null })
            .ToList();

        if (orMore)
            read = read[..records.Count];
        Assert.Equal(records, read);
    }

    private static string Write(IEnumerable<BibliographicRecord> records, RecordFormat format)
    {
        using var text = new StringWriter();
        RecordFile.Write(records, format, text);
        return text.ToString();
    }
}
