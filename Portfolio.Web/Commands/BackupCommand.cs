using System.CommandLine;
using Microsoft.Data.Sqlite;
using Portfolio.Web.Hosting;

namespace Portfolio.Web.Commands;

/// <summary>
/// <c>backup FILE</c>: the data folder as a zip archive, also while the site is served. Exit code 0: done; 1: refused or
/// failed, and there is no file.
/// </summary>
internal static class BackupCommand
{
    private static readonly Argument<FileInfo> File = new("file")
    {
        Description = "The archive to write, which must not be there yet. A path counts from where you stand.",
    };
    private static readonly Option<DirectoryInfo?> Data = CommandSite.DataOption();

    public static Command Make()
    {
        var backup = new Command("backup", "Write everything that cannot be made again into a zip archive.")
        {
            File,
            Data,
        };
        backup.SetAction(BackUpAsync);
        return backup;
    }

    private static async Task<int> BackUpAsync(ParseResult asked, CancellationToken ct)
    {
        var file = asked.GetRequiredValue(File);
        try
        {
            // Not opened as a site: that would bring an older one to this version before it is copied.
            var data = CommandSite.FolderThere(asked.GetValue(Data));
            await new MakeBackup(data, TimeProvider.System).WriteAsync(file.FullName, ct);
            file.Refresh();
            await asked.InvocationConfiguration.Output.WriteLineAsync(
                $"Backed up {data.Path} to {file.FullName} ({file.Length:N0} bytes)."
            );
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SqliteException)
        {
            await Console.Error.WriteLineAsync($"There is no backup in {file.FullName}: {e.Message}");
            return 1;
        }
    }
}
