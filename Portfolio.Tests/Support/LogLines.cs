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

    public void Emit(LogEvent logEvent) =>
        lines.Enqueue(logEvent.RenderMessage(CultureInfo.InvariantCulture) + logEvent.Exception);
}
