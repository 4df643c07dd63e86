namespace Portfolio.Tests.Support;

/// <summary>
/// A clock that stands still until told otherwise. Whoever waits by it waits no time at all: the clock goes on by what
/// was asked for. A time limit is over only when <see cref="Pass"/> says so.
/// </summary>
public sealed class FixedClock : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Limit> limits = [];

    public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 4, 0, 0, TimeSpan.Zero);

    /// <summary>How long somebody waited, each time.</summary>
    public List<TimeSpan> Waits { get; } = [];

    public override DateTimeOffset GetUtcNow() => Now;

    /// <summary>Lets time go by; limits that are reached end what they limit.</summary>
    public void Pass(TimeSpan time)
    {
        List<Limit> over;
        lock (gate)
        {
            Now += time;
            over = limits.FindAll(l => l.Due <= Now);
            limits.RemoveAll(over.Contains);
        }
        over.ForEach(l => l.End());
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (period != Timeout.InfiniteTimeSpan || dueTime == Timeout.InfiniteTimeSpan)
            return base.CreateTimer(callback, state, dueTime, period);
        var limit = new Limit(this, () => callback(state), Now + dueTime);
        lock (gate)
        {
            if (state is CancellationTokenSource)
            {
                limits.Add(limit);
                return limit;
            }
            Waits.Add(dueTime);
            Now += dueTime;
        }
        ThreadPool.QueueUserWorkItem(_ => limit.End());
        return limit;
    }

    private sealed class Limit(FixedClock clock, Action end, DateTimeOffset due) : ITimer
    {
        public DateTimeOffset Due => due;

        public void End() => end();

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
            lock (clock.gate)
                clock.limits.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
