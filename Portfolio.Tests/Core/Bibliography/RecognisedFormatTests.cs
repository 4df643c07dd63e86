using Portfolio.Core.Bibliography;

namespace Portfolio.Tests.Core.Bibliography;

public class RecognisedFormatTests
{
    [Theory]
    [InlineData("@article{k,}", "a.bib", RecordFormat.Bibtex)]
    [InlineData("% a comment\n  @ book (k)", null, RecordFormat.Bibtex)]
    [InlineData("\n\uFEFFTY  - JOUR\n", "a.txt", RecordFormat.Ris)]
    [InlineData("[{\"id\": 1}]", "a.ris", RecordFormat.CslJson)]
    [InlineData("Title,Year\nA,2020\n", "a.csv", RecordFormat.Csv)]
    [InlineData("标题\t作者\n", null, RecordFormat.Csv)]
    [InlineData("Title;Note\n\"\nTY  - JOUR\n\";\n", "a.csv", RecordFormat.Csv)]
    [InlineData("Dear Jane, write to me@home.", "a.bib", null)]
    [InlineData("", null, null)]
    public void Format_is_told_by_the_content_and_between_several_by_the_name(
        string text,
        string? name,
        RecordFormat? format
    ) => Assert.Equal(format, RecordFile.Recognise(text, name));
}
