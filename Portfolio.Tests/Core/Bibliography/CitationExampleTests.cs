using Portfolio.Core.Bibliography;
using Portfolio.Core.Bibliography.Citations;

namespace Portfolio.Tests.Core.Bibliography;

/// <summary>Each file cite-….txt holds BibTeX entries and how one style prints them.</summary>
public class CitationExampleTests
{
    public static TheoryData<CitationStyle, string, string, string> Examples()
    {
        var data = new TheoryData<CitationStyle, string, string, string>();
        foreach (var style in Enum.GetValues<CitationStyle>())
        {
            foreach (var row in ExampleFile.Cases($"cite-{style.ToString().ToLowerInvariant()}.txt"))
                data.Add(style, (string)row[0], (string)row[1], (string)row[2]);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_reference_is_printed_as_its_manual_says(
        CitationStyle style,
        string heading,
        string bibtex,
        string line
    )
    {
        var record = BibtexMapping.ToRecord(Assert.Single(BibtexReader.Read(bibtex).Entries));

        var printed = CitedWorks.ReferenceOf(record, style);

        Assert.True(line == Marked(printed), $"{heading}\nexpected {line}\n but was {Marked(printed)}");
    }

    [Fact]
    public void A_doi_is_a_link_and_a_Chinese_work_is_in_its_language()
    {
        var record = new BibliographicRecord
        {
            Title = "标题",
            Doi = Doi.TryParse("10.1000/182", out var doi) ? doi : null,
        };

        var printed = CitedWorks.ReferenceOf(record, CitationStyle.Gbt7714);

        Assert.Equal("zh", printed.Language);
        Assert.Contains(new CitationRun("10.1000/182", Address: "https://doi.org/10.1000/182"), printed.Runs);
    }

    private static string Marked(CitationText text) =>
        string.Concat(text.Runs.Select(run => run.IsItalic ? $"*{run.Text}*" : run.Text));
}
