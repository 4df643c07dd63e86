using System.Net;

namespace Portfolio.Core.Lookup;

/// <summary>
/// Asks a service over the network: one call at a time, ten seconds each, no faster than the service likes, to hosts
/// that are known. It says nothing but the question and who asks: no cookies, no referrer, no trace.
/// </summary>
public sealed class AskService : IDisposable
{
    private const int MostRedirects = 5;
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim one = new(1);
    private readonly CallPace pace;
    private readonly TimeProvider clock;
    private readonly HttpClient http;

    public AskService(ConnectPublicly connect, TimeProvider clock)
    {
        (this.clock, pace) = (clock, new(clock));
        // Each call has a limit of its own, by the clock that was given.
        http = new(
            new SocketsHttpHandler
            {
                ConnectCallback = connect.RunAsync,
                AllowAutoRedirect = false,
                UseCookies = false,
                // A proxy would resolve names out of sight.
                UseProxy = false,
                AutomaticDecompression = DecompressionMethods.All,
                ActivityHeadersPropagator = null,
                PooledConnectionLifetime = TimeSpan.FromMinutes(2),
                MaxResponseHeadersLength = 64,
            }
        )
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    /// <param name="question">What is asked.</param>
    /// <param name="agent">Who asks: the header <c>User-Agent</c>.</param>
    /// <param name="ct">Ends the call.</param>
    internal async Task<Answer> RunAsync(Question question, string agent, CancellationToken ct)
    {
        await one.WaitAsync(ct);
        try
        {
            var answer = await PacedAsync(question, agent, ct);
            return answer.Failure is { Wait: not null } && pace.IsSoon(question)
                ? await PacedAsync(question, agent, ct)
                : answer;
        }
        finally
        {
            one.Release();
        }
    }

    private async Task<Answer> PacedAsync(Question question, string agent, CancellationToken ct)
    {
        if (!pace.IsSoon(question))
            return Answer.Failed(new(LookupFailureKind.Busy, question.Service) { Wait = pace.Left(question) });
        await Task.Delay(pace.Left(question), clock, ct);
        var answer = await LimitedAsync(question, agent, ct);
        pace.Asked(question, answer.Failure?.Wait);
        return answer;
    }

    private async Task<Answer> LimitedAsync(Question question, string agent, CancellationToken ct)
    {
        using var limit = new CancellationTokenSource(TimeLimit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        try
        {
            return await FollowAsync(question, agent, either.Token);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
        {
            ct.ThrowIfCancellationRequested();
            var kind = limit.IsCancellationRequested ? LookupFailureKind.TooSlow : LookupFailureKind.Unreachable;
            return Answer.Failed(new(kind, question.Service));
        }
    }

    private async Task<Answer> FollowAsync(Question question, string agent, CancellationToken ct)
    {
        var address = question.Address;
        for (var hop = 0; hop <= MostRedirects && KnownHosts.MayBeAsked(address, question.Base); hop++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.TryAddWithoutValidation("Accept", question.Kinds[0]);
            request.Headers.TryAddWithoutValidation("User-Agent", agent);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
            if (!IsRedirect(response, address, out var next))
                return await Answer.ReadAsync(response, question, clock.GetUtcNow(), ct);
            address = next;
        }
        return Answer.Failed(new(LookupFailureKind.Elsewhere, question.Service, address.Host));
    }

    private static bool IsRedirect(HttpResponseMessage response, Uri from, out Uri to)
    {
        to = from;
        return (int)response.StatusCode is 301 or 302 or 303 or 307 or 308
            && response.Headers.Location is { } location
            && Uri.TryCreate(from, location, out to!);
    }

    public void Dispose()
    {
        http.Dispose();
        one.Dispose();
    }
}
