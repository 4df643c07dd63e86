using System.Text.Json;
using Portfolio.Tests.Core.Exchange.Import;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Commands;

/// <summary><c>import FILE</c>, run as a process from a folder of its own.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portfolio-command-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Dry_run_prints_the_plan_as_JSON_and_makes_nothing()
    {
        // A damaged 中: the middle one of its three bytes is lost.
        Write(
            "readme.md",
            Importing.Readme + "\n<!-- a -->\n\n我叫王小明，喜欢画地图，也喜欢看海。ä¸\u00AD文ä¸­å›½ä½\n"
        );

        var run = await ImportAsync("readme.md", "--dry-run", "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var plan = JsonDocument.Parse(run.Output);
        var root = plan.RootElement;
        Assert.Equal(("github-readme", "readme.md"), (Text(root, "kind"), Text(root, "source")));
        var entries = root.GetProperty("entries").EnumerateArray().ToList();
        Assert.Equal(
            ("change", "Profile", 1),
            (Text(entries[0], "action"), Text(entries[0], "noun"), entries[0].GetProperty("line").GetInt32())
        );
        Assert.All(entries.Skip(1), e => Assert.Equal("add", Text(e, "action")));
        Assert.Equal("<!-- a -->", Text(root.GetProperty("leftOut")[0], "text"));
        Assert.Equal(
            root.GetProperty("found").GetInt32(),
            root.GetProperty("imported").GetInt32()
                + root.GetProperty("skipped").GetInt32()
                + root.GetProperty("rejected").GetInt32()
        );
        Assert.Equal(["readme.md"], folder.GetFileSystemInfos().Select(f => f.Name));
    }

    [Fact]
    public async Task Import_says_what_it_does_and_does_it_once()
    {
        Write("in/about.md", Importing.About);

        var first = await ImportAsync("in/about.md");
        var before = Contents();
        var dry = await ImportAsync("in/about.md", "--dry-run");
        var again = await ImportAsync("in/about.md");

        Assert.Equal((0, 0, 0), (first.ExitCode, dry.ExitCode, again.ExitCode));
        var lines = first.Output.Split('\n');
        Assert.Equal("about.md: al-folio", lines[0]);
        Assert.Contains("add     WorkEntry \"Map Lab\" (line 14)", lines);
        Assert.Contains("Found 4: 4 to import, 0 skipped, 0 left out; 0 characters missing.", lines);
        Assert.Matches(@"Imported 4 as batch [0-9a-f-]{36}\.\s*$", first.Output);
        Assert.EndsWith("Nothing to import.\n", again.Output, StringComparison.Ordinal);
        Assert.Equal(before, Contents());
        Assert.Equal(again.Output.Replace("Nothing to import.\n", "", StringComparison.Ordinal), dry.Output);
    }

    [Fact]
    public async Task File_that_is_refused_leaves_a_sentence_and_no_data_folder()
    {
        Write("bomb.md", "---\nlayout: about\na: &a [x]\nb: [*a, *a]\n---\n");
        using (var large = File.Create(Path.Combine(folder.FullName, "large.md")))
            large.SetLength(70 * 1024 * 1024);

        var bomb = await ImportAsync("bomb.md");
        var large50 = await ImportAsync("large.md");
        var missing = await ImportAsync("none.md");
        var directory = await ImportAsync(".");

        Assert.StartsWith("bomb.md:4: The front matter uses a YAML alias", Refusal(bomb), StringComparison.Ordinal);
        Assert.Equal("large.md: The file is larger than 64 MB. Divide it and import the parts.", Refusal(large50));
        Assert.StartsWith("none.md: There is no file or folder ", Refusal(missing), StringComparison.Ordinal);
        Assert.StartsWith(".: This is no content folder", Refusal(directory), StringComparison.Ordinal);
        Assert.Equal(["bomb.md", "large.md"], folder.GetFileSystemInfos().Select(f => f.Name).Order());
    }

    private Task<CommandResult> ImportAsync(params string[] arguments) =>
        CommandLine.RunAsync(folder.FullName, ["import", .. arguments]);

    private void Write(string path, string text)
    {
        var file = new FileInfo(Path.Combine(folder.FullName, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }

    private List<string> Contents() =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(folder.FullName, "data"), "*", SearchOption.AllDirectories)
                .Select(f => $"{f} {new FileInfo(f).Length} {File.GetLastWriteTimeUtc(f):O}")
                .Where(f => f.Contains("portfolio.db ", StringComparison.Ordinal))
                .Order(),
        ];

    private static string Refusal(CommandResult run)
    {
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        return Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
