namespace Portfolio.Core.Lookup;

/// <summary>
/// When a service may be asked next: after the pause it likes between calls, or after the time it asked to be left
/// alone, an hour at most. Kept in memory.
/// </summary>
internal sealed class CallPace(TimeProvider clock)
{
    /// <summary>Whoever waits for a page waits no longer than this.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private readonly Dictionary<string, DateTimeOffset> next = [];

    public TimeSpan Left(Question question)
    {
        var left = next.GetValueOrDefault(question.Base.Authority) - clock.GetUtcNow();
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    public bool IsSoon(Question question) => Left(question) <= Patience;

    /// <param name="question">What was asked just now.</param>
    /// <param name="wait">What the service asks for, if it does.</param>
    public void Asked(Question question, TimeSpan? wait)
    {
        var pause = wait > question.Pause ? wait.Value : question.Pause;
        next[question.Base.Authority] = clock.GetUtcNow() + (pause < LongestWait ? pause : LongestWait);
    }
}
