using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Portfolio.Tests.Support;

/// <summary>The program as somebody starts it: a process of its own with its standard input and outputs.</summary>
public sealed partial class ProgramRun : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder output = new();

    public ProgramRun(string folder, IReadOnlyDictionary<string, string> environment, params string[] args)
        : this(typeof(Program).Assembly.Location, folder, environment, args) { }

    /// <summary>Another copy of the program, started from a folder.</summary>
    public ProgramRun(
        string program,
        string folder,
        IReadOnlyDictionary<string, string> environment,
        params string[] args
    )
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(program);
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Both outputs so far.</summary>
    public string Output
    {
        get
        {
            lock (output)
                return output.ToString();
        }
    }

    /// <summary>Types into standard input, waits for the end and returns the exit code.</summary>
    public async Task<int> EndAsync(string typed = "")
    {
        await process.StandardInput.WriteAsync(typed);
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }

    /// <summary>Asks it to end, as a container or a service does.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>The address on this machine where it listens, once it does.</summary>
    public async Task<Uri> AddressAsync()
    {
        await SaysAsync("Application started");
        return new Uri(Listening().Match(Output).Value);
    }

    /// <summary>Waits until the outputs hold the words.</summary>
    public async Task SaysAsync(string words)
    {
        for (var i = 0; i < 600 && !Output.Contains(words, StringComparison.Ordinal); i++)
            await Task.Delay(100);
        Assert.Contains(words, Output, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Listening();

    private void Keep(string? line)
    {
        lock (output)
            output.AppendLine(line);
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }
}
