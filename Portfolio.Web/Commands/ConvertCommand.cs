using System.CommandLine;
using System.Text;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Exchange.Import.Encodings;

namespace Portfolio.Web.Commands;

/// <summary>
/// <c>convert IN --to FORMAT</c>: a bibliography file in another format, without a site. What was not understood is told
/// on standard error as <c>file:line:column: reason</c>. Exit code 0: every entry was read; 1: some were rejected; 2:
/// nothing could be read, or written.
/// </summary>
internal static class ConvertCommand
{
    private const string StandardInput = "-";
    private const int Largest = 512 * 1024 * 1024;

    private static readonly Argument<string> File = new("in")
    {
        Description = "The file, or - for standard input. A path counts from where you stand.",
    };
    private static readonly Option<string> To = FormatOption(
        "--to",
        "The format to write.",
        Enum.GetValues<RecordFormat>()
    );
    private static readonly Option<string> From = FormatOption(
        "--from",
        "The format of the file; told by its name and content unless given.",
        [.. Enum.GetValues<RecordFormat>().Where(format => format != RecordFormat.Markdown)]
    );
    private static readonly Option<FileInfo?> Out = new("--out")
    {
        Description = "The file to write; standard output unless given.",
        HelpName = "FILE",
    };

    public static Command Make()
    {
        To.Required = true;
        var convert = new Command("convert", "Convert a bibliography file into another format.")
        {
            File,
            To,
            From,
            Out,
        };
        convert.SetAction(Convert);
        return convert;
    }

    private static Option<string> FormatOption(string name, string description, RecordFormat[] formats)
    {
        var option = new Option<string>(name) { Description = description, HelpName = "FORMAT" };
        option.AcceptOnlyFromAmong([.. formats.Select(Name)]);
        return option;
    }

    private static int Convert(ParseResult asked)
    {
        var name = asked.GetRequiredValue(File);
        try
        {
            if (Read(name) is not { } text)
                return 2;
            if ((Format(asked.GetValue(From)) ?? RecordFile.Recognise(text, name)) is not { } from)
            {
                Tell($"{name}: This is no bibliography that is known; name its format with --from.");
                return 2;
            }
            var problems = new ToldProblems(name);
            using var records = RecordFile.Read(text, from, problems).Select(read => read.Record).GetEnumerator();
            // Nothing is written before there is something to write.
            if (!records.MoveNext())
            {
                Tell($"{name}: No entry could be read.");
                return 2;
            }
            using var target = Target(asked.GetValue(Out));
            RecordFile.Write(Rest(records), Format(asked.GetRequiredValue(To))!.Value, target);
            return problems.HasRejected ? 1 : 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Tell($"{name}: {e.Message}");
            return 2;
        }
    }

    private static string? Read(string name)
    {
        using var bytes = new MemoryStream();
        using (var source = name == StandardInput ? Console.OpenStandardInput() : System.IO.File.OpenRead(name))
            source.CopyTo(bytes);
        var span = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        if (!TextDecoding.TryDecode(span, Largest, out var decoded, out var refusal))
        {
            Tell($"{name}: {refusal}");
            return null;
        }
        foreach (var gap in decoded.Gaps)
            Tell($"{name}:{gap.Line}:{gap.Column}: A character is lost; one of {string.Concat(gap.Candidates)}");
        return decoded.Text;
    }

    private static IEnumerable<BibliographicRecord> Rest(IEnumerator<BibliographicRecord> records)
    {
        do yield return records.Current;
        while (records.MoveNext());
    }

    private static StreamWriter Target(FileInfo? file) =>
        new(file is null ? Console.OpenStandardOutput() : file.Create(), new UTF8Encoding(false));

    private static RecordFormat? Format(string? name) =>
        name is null ? null : Enum.GetValues<RecordFormat>().Single(format => Name(format) == name);

    private static string Name(RecordFormat format) =>
        format == RecordFormat.CslJson ? "csl-json" : format.ToString().ToLowerInvariant();

    private static void Tell(string line) => Console.Error.WriteLine(line);
}
