using System.CommandLine;
using Portfolio.Web.Hosting;

namespace Portfolio.Web.Commands;

/// <summary>
/// The command line: <c>Portfolio.Web owner create …</c>. Without a command the program serves the site, and none of
/// this is loaded. Exit code 0: done; 1: refused, with a sentence on standard error; <c>convert</c> has its own.
/// </summary>
internal static class Commands
{
    /// <summary>Settings of the server begin with a dash (<c>--urls</c>), commands do not.</summary>
    public static bool Asked(string[] args) =>
        args is [var first, ..] && (!first.StartsWith('-') || first is "--help" or "-h" or "-?" or "--version");

    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("The home page of a student or researcher. Without a command it serves the site.")
        {
            HealthCommand.Make(),
            BackupCommand.Make(),
            ExportCommand.Make(),
            ImportCommand.Make(),
            ConvertCommand.Make(),
            OwnerCommand.Make(),
        };
        try
        {
            return await root.Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (StartRefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
    }
}
