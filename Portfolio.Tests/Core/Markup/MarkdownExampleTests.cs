using System.Text;
using Portfolio.Core.Markup;

namespace Portfolio.Tests.Core.Markup;

/// <summary>
/// Each file in Examples holds prose, then sources, each with the HTML that comes of it and, where it is of interest,
/// what its writer is told. A file named *.zh.md is in Chinese.
/// </summary>
public class MarkdownExampleTests
{
    private const string Mark = "~~~~~~ ";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Core", "Markup", "Examples");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*.md").Select(file => Path.GetFileName(file)).Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Example_file_says_what_is_rendered(string file)
    {
        var written = File.ReadAllText(Path.Combine(Folder, file));

        var rendered = Filled(written, file.EndsWith(".zh.md", StringComparison.Ordinal) ? "zh-Hans" : "en");

        Assert.Contains(Mark + "html", written, StringComparison.Ordinal);
        Assert.Equal(written, rendered);
    }

    /// <summary>The file with what the renderer says in place of what is expected.</summary>
    private static string Filled(string file, string language)
    {
        var filled = new StringBuilder();
        var rendered = new MarkdownRenderer().Render("", language);
        foreach (var part in file.Split(Mark))
        {
            var body = part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..];
            if (part.StartsWith("source\n", StringComparison.Ordinal))
            {
                rendered = new MarkdownRenderer().Render(body.TrimEnd('\n'), language);
            }
            var expected = Expected(part, rendered);
            filled.Append(filled.Length > 0 ? Mark : "").Append(expected is null ? part : expected + ProseAfter(body));
        }
        return filled.ToString();
    }

    private static string? Expected(string part, RenderedMarkdown rendered) =>
        part.Split('\n')[0] switch
        {
            "html" => "html\n" + rendered.Html + "\n",
            "told" => "told\n" + string.Concat(rendered.Warnings.Select(warning => warning + "\n")),
            _ => null,
        };

    /// <summary>Prose about the next example stands after a blank line and before its source, and has no tags.</summary>
    private static string ProseAfter(string body)
    {
        var last = body.TrimEnd('\n').LastIndexOf("\n\n", StringComparison.Ordinal);
        return last >= 0 && body.EndsWith("\n\n", StringComparison.Ordinal) ? body[(last + 1)..] : "";
    }
}
