using System.CommandLine;
using Microsoft.Data.Sqlite;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Papers;
using Portfolio.Core.Sample;
using Portfolio.Core.Storage;
using Portfolio.Web.Imports;

namespace Portfolio.Web.Commands;

/// <summary>
/// <c>import PATH</c>: takes in a folder of content files, an al-folio about page, a GitHub README or a bibliography. Prints the plan,
/// one line a thing, and does what it says unless <c>--dry-run</c> is given. Exit code 0: done; 1: refused.
/// </summary>
internal static class ImportCommand
{
    private static readonly Argument<FileInfo> File = new("path")
    {
        Description =
            "The file, folder or zip archive; what it is is seen by its content. A path counts from where you stand.",
    };
    private static readonly Option<bool> DryRun = new("--dry-run")
    {
        Description = "Print the plan and change nothing.",
    };
    private static readonly Option<bool> Json = new("--json") { Description = "Print the plan as JSON." };
    private static readonly Option<PapersAre> Papers = new("--papers")
    {
        Description = "Of a bibliography: whose papers they are.",
    };
    private static readonly Option<SectionsFrom> Sections = new("--sections")
    {
        Description = "Of a bibliography: what names the sections of the reading list.",
    };
    private static readonly Option<bool> Drafts = new("--drafts")
    {
        Description = "Of a bibliography: the papers come in as drafts that only the owner sees.",
    };
    private static readonly Option<DirectoryInfo?> Data = CommandSite.DataOption();

    public static Command Make()
    {
        var import = new Command(
            "import",
            "Take in a folder of content files (or a zip of it), an al-folio about page, a GitHub README or a bibliography."
        )
        {
            File,
            DryRun,
            Json,
            Papers,
            Sections,
            Drafts,
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
            // Before the data folder is made: a source that is refused leaves no trace.
            using var source = await ImportSource.OpenAsync(file, ct);
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

    private static async Task PlanAsync(ImportSource source, ParseResult asked, CancellationToken ct)
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

    private static async Task ApplyAsync(ImportSource source, ParseResult asked, CancellationToken ct)
    {
        await using var site = await CommandSite.OpenAsync(asked.GetValue(Data));
        await using var scope = site.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<PortfolioDb>();
        // One transaction from the first row of a new site to the last of the import: nothing half stays.
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var plan = await PrintAsync(services, source, asked, ct);
        var batch = await services.GetRequiredService<ApplyImport>().RunAsync(plan, ct);
        await services.GetRequiredService<FirstStart>().FillAsync(ct);
        if (batch is not null)
            await transaction.CommitAsync(ct);
        var said = batch is null ? "Nothing to import." : $"Imported {plan.Imported} as batch {batch.Key}.";
        if (!asked.GetValue(Json))
            await asked.InvocationConfiguration.Output.WriteLineAsync(said);
    }

    private static async Task<ImportPlan> PrintAsync(
        IServiceProvider services,
        ImportSource source,
        ParseResult asked,
        CancellationToken ct
    )
    {
        // A whole site brings profile and settings of its own; anything else adds to those of a new one.
        if (!source.IsWholeSite)
            await services.GetRequiredService<FirstStart>().RunAsync(withSample: false, ct);
        var choices = new BibliographyChoices(
            asked.GetValue(Papers),
            asked.GetValue(Sections),
            !asked.GetValue(Drafts)
        );
        var plan = await source.PlanAsync(services, choices, ct);
        var text = asked.GetValue(Json) ? PrintedPlan.Json(plan) : PrintedPlan.Text(plan);
        await asked.InvocationConfiguration.Output.WriteAsync(text);
        return plan;
    }
}
