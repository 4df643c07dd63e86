using System.Collections.Concurrent;
using System.Globalization;
using Serilog.Core;
using Serilog.Events;

namespace Portfolio.Tests.Support;

/// <summary>What the site logged, a line an event, exceptions included.</summary>
public sealed class LogLines : ILogEventSink
{
    private readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyCollection<string> All => lines;

    /// <summary>The line that contains this; it may be written a moment after the response has been read.</summary>
    public async Task<string> FindAsync(string part)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            if (lines.FirstOrDefault(line => line.Contains(part, StringComparison.Ordinal)) is { } found)
                return found;
            await Task.Delay(50);
        }
        throw new Xunit.Sdk.XunitException($"Nothing logged contains '{part}':\n{string.Join('\n', lines)}");
    }

    public void Emit(LogEvent logEvent) =>
        lines.Enqueue(logEvent.RenderMessage(CultureInfo.InvariantCulture) + logEvent.Exception);
}
