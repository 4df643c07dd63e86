using System.Diagnostics;
using System.Text;

namespace Portfolio.Tests.Support;

/// <summary>The program as somebody starts it: a process of its own with its standard input and outputs.</summary>
public sealed class ProgramRun : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder output = new();

    public ProgramRun(string folder, IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
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

    /// <summary>Waits until the outputs hold the words.</summary>
    public async Task SaysAsync(string words)
    {
        for (var i = 0; i < 600 && !Output.Contains(words, StringComparison.Ordinal); i++)
            await Task.Delay(100);
        Assert.Contains(words, Output, StringComparison.Ordinal);
    }

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
