using System.CommandLine;
using Microsoft.Data.Sqlite;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Sample;

namespace Portfolio.Web.Commands;

/// <summary>
/// <c>import FILE</c>: takes in an al-folio about page or a GitHub README. Prints the plan, one line a thing, and does
/// what it says unless <c>--dry-run</c> is given. Exit code 0: done; 1: refused.
/// </summary>
internal static class ImportCommand
{
    private static readonly Argument<FileInfo> File = new("file")
    {
        Description = "The file; what it is is seen by its content. A path counts from where you stand.",
    };
    private static readonly Option<bool> DryRun = new("--dry-run")
    {
        Description = "Print the plan and change nothing.",
    };
    private static readonly Option<bool> Json = new("--json") { Description = "Print the plan as JSON." };
    private static readonly Option<DirectoryInfo?> Data = CommandSite.DataOption();

    public static Command Make()
    {
        var import = new Command("import", "Take in an al-folio about page or a GitHub README.")
        {
            File,
            DryRun,
            Json,
            Data,
        };
        import.SetAction(ImportAsync);
        return import;
    }

    private static async Task<int> ImportAsync(ParseResult asked, CancellationToken ct)
    {
        var file = asked.GetRequiredValue(File);
        try
        {
            // Before the data folder is made: a file that is refused leaves no trace.
            var source = ReadSource.From(file.Name, await ReadAsync(file, ct));
            if (asked.GetValue(DryRun))
                await PlanAsync(source, asked, ct);
            else
                await ApplyAsync(source, asked, ct);
            return 0;
        }
        catch (SourceRefusedException refused)
        {
            var place = refused.Line is { } line ? $"{file.Name}:{line}" : file.Name;
            await Console.Error.WriteLineAsync($"{place}: {refused.Message}");
            return 1;
        }
    }

    // One byte over the limit is enough to know: nobody reads 50 GB, or a device without an end, to say so.
    private static async Task<byte[]> ReadAsync(FileInfo file, CancellationToken ct)
    {
        SourceRefusedException Refusal(string english, params object[] arguments) =>
            new(null, new Sentence(english, arguments));

        if (Directory.Exists(file.FullName))
            throw Refusal("{0} is a folder. Name a file in it.", file.FullName);
        if (!file.Exists)
            throw Refusal("There is no file {0}. Check its name and the folder you stand in.", file.FullName);
        try
        {
            await using var stream = file.OpenRead();
            var bytes = new byte[ReadSource.Limit + 1];
            var length = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, ct);
            if (length > ReadSource.Limit)
                throw Refusal(
                    "The file is larger than {0} MB. Divide it and import the parts.",
                    ReadSource.Limit / 1024 / 1024
                );
            return bytes[..length];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refusal("The file cannot be read. ({0})", e.Message);
        }
    }

    private static async Task PlanAsync(SourceFile source, ParseResult asked, CancellationToken ct)
    {
        var copy = Directory.CreateTempSubdirectory("portfolio-dry-run-");
        try
        {
            await using var site = await CommandSite.OpenCopyAsync(asked.GetValue(Data), copy);
            await using var scope = site.Services.CreateAsyncScope();
            await PrintAsync(scope.ServiceProvider, source, asked, ct);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            copy.Delete(recursive: true);
        }
    }

    private static async Task ApplyAsync(SourceFile source, ParseResult asked, CancellationToken ct)
    {
        await using var site = await CommandSite.OpenAsync(asked.GetValue(Data));
        await using var scope = site.Services.CreateAsyncScope();
        var plan = await PrintAsync(scope.ServiceProvider, source, asked, ct);
        var batch = await scope.ServiceProvider.GetRequiredService<ApplyImport>().RunAsync(plan, ct);
        var said = batch is null ? "Nothing to import." : $"Imported {plan.Imported} as batch {batch.Key}.";
        if (!asked.GetValue(Json))
            await asked.InvocationConfiguration.Output.WriteLineAsync(said);
    }

    private static async Task<ImportPlan> PrintAsync(
        IServiceProvider services,
        SourceFile source,
        ParseResult asked,
        CancellationToken ct
    )
    {
        await services.GetRequiredService<FirstStart>().RunAsync(withSample: false, ct);
        var plan = await services.GetRequiredService<MakePlan>().RunAsync(source, ct);
        var text = asked.GetValue(Json) ? PrintedPlan.Json(plan) : PrintedPlan.Text(plan);
        await asked.InvocationConfiguration.Output.WriteAsync(text);
        return plan;
    }
}
