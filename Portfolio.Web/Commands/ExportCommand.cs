using System.CommandLine;
using System.Text.Json;
using Portfolio.Core.Exchange.Export;

namespace Portfolio.Web.Commands;

/// <summary>
/// <c>export content FOLDER</c>: the whole site as files that people can read. Exit code 0: done; 1: refused or failed.
/// </summary>
internal static class ExportCommand
{
    private static readonly Argument<DirectoryInfo> Folder = new("folder")
    {
        Description =
            "A new or empty folder, or that of a former export, which is replaced. A path counts from where you stand.",
    };
    private static readonly Option<bool> Json = new("--json") { Description = "Print what was written as JSON." };
    private static readonly Option<DirectoryInfo?> Data = CommandSite.DataOption();

    public static Command Make()
    {
        var content = new Command(
            "content",
            "Write the whole site as content files, drafts and private notes included."
        )
        {
            Folder,
            Json,
            Data,
        };
        content.SetAction(ExportAsync);
        return new Command("export", "Take the site's content out.") { content };
    }

    private static async Task<int> ExportAsync(ParseResult asked, CancellationToken ct)
    {
        var folder = asked.GetRequiredValue(Folder);
        try
        {
            await using var site = await CommandSite.OpenThereAsync(asked.GetValue(Data));
            await using var scope = site.Services.CreateAsyncScope();
            var written = await scope.ServiceProvider.GetRequiredService<ExportContent>().RunAsync(folder, ct);
            var text = asked.GetValue(Json)
                ? JsonSerializer.Serialize(written, PrintedPlan.Options)
                : $"Exported {written.Entries.Values.Sum()} entries in {written.Files} files to {written.Folder}"
                    + (written.Removed > 0 ? $"; removed {written.Removed} that are gone." : ".");
            await asked.InvocationConfiguration.Output.WriteLineAsync(text);
            return 0;
        }
        catch (ExportRefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"The export to {folder.FullName} failed and is not whole: {e.Message}");
        }
        return 1;
    }
}
