using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Lookup;
using Portfolio.Core.Papers;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Lookup;

/// <summary>
/// Looks up the papers that stand in line, one after the other, while the owner does something else. The line is in the
/// database: after a restart it stands still until the owner says to go on.
/// </summary>
public sealed class LookUpWaiting(IServiceScopeFactory scopes, TimeProvider clock, ILogger<LookUpWaiting> log)
    : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    private readonly SemaphoreSlim go = new(0);
    private CancellationTokenSource run = new();

    public bool IsRunning { get; private set; }

    /// <summary>How many stood in line when this run began.</summary>
    public int Total { get; private set; }

    /// <summary>Begins, or goes on.</summary>
    public void Go(int total)
    {
        if (IsRunning)
            return;
        (Total, IsRunning, run) = (total, true, new());
        go.Release();
    }

    /// <summary>Breaks off the call that is under way. The line is the caller's.</summary>
    public void Stop() => run.Cancel();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await go.WaitAsync(stoppingToken);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, run.Token);
            try
            {
                while (await NextAsync(either.Token)) { }
            }
            catch (OperationCanceledException) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogInformation("The owner ended looking up papers.");
            }
            // Whatever it is: a run that breaks shall not end the site.
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                log.LogError(broken, "Looking up papers stopped; those in line wait for the owner.");
            }
            finally
            {
                IsRunning = false;
            }
        }
    }

    private async Task<bool> NextAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortfolioDb>();
        if (await db.Lookups().InLine().FirstOrDefaultAsync(ct) is not { } next)
            return false;
        var paper = await db.Papers.AsNoTracking().SingleOrDefaultAsync(p => p.Key == next.PaperKey, ct);
        // It was deleted, or lost the number it was to be found by.
        if (paper is null || !paper.Ways().Contains(next.By))
            db.Remove(next);
        else
            next.Keep(await AskAsync(scope.ServiceProvider, paper, next.By, ct), clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return true;
    }

    // A service that asks to wait is asked once more; nobody sits before this page.
    private async Task<LookupResult> AskAsync(IServiceProvider services, Paper paper, LookupBy by, CancellationToken ct)
    {
        var lookUp = services.GetRequiredService<LookUpPaper>();
        var result = await lookUp.AskAsync(paper, by, ct);
        if (result.Failure?.Wait is not { } wait || wait > Patience)
            return result;
        await Task.Delay(wait, clock, ct);
        return await lookUp.AskAsync(paper, by, ct);
    }

    public override void Dispose()
    {
        run.Dispose();
        go.Dispose();
        base.Dispose();
    }
}
