using System.Text.RegularExpressions;
using Portfolio.Core.Content;
using Portfolio.Core.Essays;
using Portfolio.Core.Papers;

namespace Portfolio.Tests.Core.Content;

/// <summary>docs/content-format.md says what is true.</summary>
public sealed partial class ContentFormatDocumentTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(Root(), "docs", "content-format.md"));

    public static TheoryData<Type> Nouns => [.. EntryFiles.All.Select(f => f.EntryType)];

    [Theory]
    [MemberData(nameof(Nouns))]
    public void Every_field_that_is_written_is_documented_in_the_section_of_its_noun(Type noun)
    {
        var file = EntryFiles.For(noun);
        var start = Document.IndexOf($"\n## {file.Folder}\n", StringComparison.Ordinal);
        Assert.True(start > 0, $"There is no section '{file.Folder}'.");
        var end = Document.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        var common = Document[Document.IndexOf("## Fields of every entry", StringComparison.Ordinal)..];
        var documented = Document[start..end] + common[..common.IndexOf("\n## ", StringComparison.Ordinal)];

        var written = Enumerable.Range(0, 40).SelectMany(seed => FieldNames(file.Write(AnyEntry.Of(noun, new(seed)))));

        Assert.All(written.Distinct(), name => Assert.Contains($"`{name}`", documented, StringComparison.Ordinal));
    }

    [Fact]
    public void Examples_are_understood()
    {
        var examples = Example().Matches(Document).Select(m => m.Groups["text"].Value).ToList();

        var folder = ContentFolder.Read(
            new Dictionary<string, string>
            {
                ["essays/a.md"] = examples[0],
                ["papers/a.md"] = examples[1],
                ["papers.bib"] = examples[2],
                ["reading-sections/llms.md"] = "---\nslug: llms\n---\n",
            },
            "en"
        );

        Assert.Empty(folder.Problems);
        var essay = Assert.Single(folder.Entries.Select(e => e.Entry).OfType<Essay>());
        Assert.Equal("慢读", essay.Title["zh-Hans"]);
        Assert.Equal("读过**两遍**的论文，是两篇论文。", essay.Body["zh-Hans"]);
        var paper = Assert.Single(folder.Entries.Select(e => e.Entry).OfType<Paper>());
        Assert.Equal("1706.03762", paper.ArxivId);
    }

    private static IEnumerable<string> FieldNames(string text) =>
        FieldName().Matches(ContentText.Parse(text, "en").FrontMatter).Select(m => m.Groups["name"].Value);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.GetFiles("Portfolio.sln").Length == 0)
            folder = folder.Parent!;
        return folder.FullName;
    }

    // At the start of a line, or of an item in a list of maps.
    [GeneratedRegex("^(?:- )?(?<name>[a-z_]+):(?= |$)", RegexOptions.Multiline)]
    private static partial Regex FieldName();

    [GeneratedRegex("```(?:markdown|bibtex)\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
