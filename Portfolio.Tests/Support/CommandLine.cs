using System.Diagnostics;

namespace Portfolio.Tests.Support;

/// <summary>The program run as a command in a process of its own.</summary>
internal static class CommandLine
{
    /// <summary>Runs it from a folder, with that folder's <c>data</c> for its data unless an argument names another.</summary>
    public static async Task<CommandResult> RunAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Portfolio.Web.dll") },
        };
        start.Environment.Remove("Portfolio__Data");
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await error);
    }
}

internal sealed record CommandResult(int ExitCode, string Output, string Error);
