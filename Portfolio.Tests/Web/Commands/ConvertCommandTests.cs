using System.Text;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Commands;

/// <summary><c>convert IN --to FORMAT</c>, run as a process from a folder without a site.</summary>
public sealed class ConvertCommandTests : IDisposable
{
    private const string Ris = "TY  - JOUR\nTI  - 测试\nAU  - 赵润松\nPY  - 2020\nER  - \n";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portfolio-command-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task File_is_converted_to_standard_output_whatever_its_encoding_and_no_data_folder_is_made()
    {
        Write("utf8.ris", Encoding.UTF8.GetBytes(Ris));
        Write("utf16.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Ris)]);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Write("gbk.ris", Encoding.GetEncoding("GBK").GetBytes(Ris));

        foreach (var name in (string[])["utf8.ris", "utf16.txt", "gbk.ris"])
        {
            var run = await RunAsync(name, "--to", "bibtex");

            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            Assert.Equal("@article{,\n  title = {测试},\n  author = {赵润松},\n  year = {2020},\n}\n", run.Output);
        }
        Assert.Empty(folder.GetDirectories());
    }

    [Fact]
    public async Task What_is_not_understood_is_told_with_its_place_and_rejected_entries_in_the_exit_code()
    {
        Write("dates.ris", "TY  - JOUR\nPY  - 0000-13-45\nER  - \n"u8);
        Write("broken.json", """[{"id": "a", "type": "book"}, {"id": }, {"id": "c", "type": "book"}]"""u8);

        var dates = await RunAsync("dates.ris", "--to", "csl-json");
        var broken = await RunAsync("broken.json", "--to", "ris", "--out", "out.ris");

        Assert.Equal(
            (
                0,
                "dates.ris:2:7: The date '0000-13-45' is not a year, month or day such as 2020-03-14; it is kept as text.\n"
            ),
            (dates.ExitCode, dates.Error)
        );
        Assert.Equal(
            (1, "", "broken.json:1:38: Here the item is no JSON any more; it is left out.\n"),
            (broken.ExitCode, broken.Output, broken.Error)
        );
        Assert.Equal(
            "TY  - BOOK\r\nID  - a\r\nER  - \r\n\r\nTY  - BOOK\r\nID  - c\r\nER  - \r\n\r\n",
            File.ReadAllText(Path.Combine(folder.FullName, "out.ris"))
        );
    }

    [Fact]
    public async Task Nothing_readable_is_told_and_writes_nothing()
    {
        Write("prose.txt", "Nothing that could be a bibliography."u8);
        Write("empty.json", "[]"u8);

        var missing = await RunAsync("none.bib", "--to", "ris");
        var prose = await RunAsync("prose.txt", "--to", "ris");
        var empty = await RunAsync("empty.json", "--to", "ris", "--out", "out.ris");

        Assert.Equal((2, 2, 2), (missing.ExitCode, prose.ExitCode, empty.ExitCode));
        Assert.StartsWith("none.bib: ", missing.Error, StringComparison.Ordinal);
        Assert.Contains("name its format with --from", prose.Error, StringComparison.Ordinal);
        Assert.Equal("empty.json: No entry could be read.\n", empty.Error);
        Assert.False(File.Exists(Path.Combine(folder.FullName, "out.ris")));
    }

    [Fact]
    public async Task Standard_input_is_read_for_a_dash()
    {
        using var run = new ProgramRun(
            folder.FullName,
            new Dictionary<string, string>(),
            "convert",
            "-",
            "--to",
            "markdown"
        );

        Assert.Equal(0, await run.EndAsync(Ris));

        Assert.Equal(
            "| Title | Authors | Venue | Year |\n|---|---|---|---|\n| 测试 | 赵润松 |  | 2020 |",
            run.Output.TrimEnd()
        );
    }

    private Task<CommandResult> RunAsync(params string[] arguments) =>
        CommandLine.RunAsync(folder.FullName, ["convert", .. arguments]);

    private void Write(string name, ReadOnlySpan<byte> bytes) =>
        File.WriteAllBytes(Path.Combine(folder.FullName, name), bytes);
}
