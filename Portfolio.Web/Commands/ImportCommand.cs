using System.CommandLine;
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
        var console = asked.InvocationConfiguration;
        var file = asked.GetRequiredValue(File);
        try
        {
            var bytes = await ReadAsync(file, ct);
            await using var site = await CommandSite.OpenAsync(asked.GetValue(Data));
            await using var scope = site.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<FirstStart>().RunAsync(withSample: false, ct);
            var plan = await scope.ServiceProvider.GetRequiredService<ReadSource>().PlanAsync(file.Name, bytes, ct);
            await console.Output.WriteAsync(asked.GetValue(Json) ? PrintedPlan.Json(plan) : PrintedPlan.Text(plan));
            if (asked.GetValue(DryRun))
                return 0;
            var batch = await scope.ServiceProvider.GetRequiredService<ApplyImport>().RunAsync(plan, ct);
            if (!asked.GetValue(Json))
                await console.Output.WriteLineAsync(
                    batch is null ? "Nothing to import." : $"Imported {plan.Imported} as batch {batch.Key}."
                );
            return 0;
        }
        catch (SourceRefusedException refused)
        {
            await console.Error.WriteLineAsync($"{file.Name}:{refused.Line}: {refused.Message}");
            return 1;
        }
    }

    // A file over the limit is refused by its size: nobody reads 50 GB to say that it is too large.
    private static async Task<byte[]> ReadAsync(FileInfo file, CancellationToken ct)
    {
        if (!file.Exists)
            throw new SourceRefusedException(1, new Sentence("There is no such file: {0}.", file.FullName));
        if (file.Length > ReadSource.Limit)
            throw new SourceRefusedException(
                1,
                new Sentence(
                    "The file has {0:0.0} MB; the most that is read is {1:0} MB. Split it.",
                    file.Length / 1048576.0,
                    ReadSource.Limit / 1048576.0
                )
            );
        return await System.IO.File.ReadAllBytesAsync(file.FullName, ct);
    }
}
