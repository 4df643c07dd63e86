using System.Text;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Exchange.Import.AlFolio;
using Portfolio.Core.Exchange.Import.GitHubReadme;

namespace Portfolio.Tests.Core.Exchange.Import;

/// <summary>
/// Each file in Examples holds prose, then sources, each with what the reader named by its folder makes of it: every
/// entry with its line in the source, and what is left out or remarked.
/// </summary>
public class ReaderExampleTests
{
    private const string Mark = "~~~~~~ ";

    private static readonly string Folder = Path.Combine(
        AppContext.BaseDirectory,
        "Core",
        "Exchange",
        "Import",
        "Examples"
    );

    private static readonly ISourceReader[] Readers = [new AlFolioAboutReader(), new GitHubReadmeReader()];

    public static TheoryData<string> Files =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Folder, file))
                .Order(),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Example_file_says_what_is_read(string file)
    {
        var written = File.ReadAllText(Path.Combine(Folder, file));
        var reader = Readers.Single(reader => reader.Kind == Path.GetDirectoryName(file));

        var read = Filled(written, reader);

        Assert.Contains(Mark + "read", written, StringComparison.Ordinal);
        Assert.Equal(written, read);
    }

    /// <summary>The file with what the reader says in place of what is expected.</summary>
    private static string Filled(string file, ISourceReader reader)
    {
        var filled = new StringBuilder();
        var source = new SourceText("example.md", "");
        foreach (var part in file.Split(Mark))
        {
            var body = part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..];
            if (part.StartsWith("source\n", StringComparison.Ordinal))
                source = source with { Text = body };
            filled.Append(filled.Length > 0 ? Mark : "");
            filled.Append(
                part.StartsWith("read\n", StringComparison.Ordinal)
                    ? "read\n" + Read(source, reader) + ProseAfter(body)
                    : part
            );
        }
        return filled.ToString();
    }

    private static string Read(SourceText source, ISourceReader reader)
    {
        Assert.True(reader.Recognises(source));
        return ReadingText.Of(reader.Read(source));
    }

    /// <summary>Prose about the next example stands after a blank line.</summary>
    private static string ProseAfter(string body) =>
        body.IndexOf("\n\n", StringComparison.Ordinal) is var blank and >= 0 ? body[(blank + 1)..] : "";
}
