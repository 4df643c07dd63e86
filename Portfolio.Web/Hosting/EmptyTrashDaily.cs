using Portfolio.Core.Storage;

namespace Portfolio.Web.Hosting;

/// <summary>At the start and once a day deletes for good what lies in the trash longer than <see cref="Trash.Keeps"/>.</summary>
public sealed class EmptyTrashDaily(IServiceScopeFactory scopes, ILogger<EmptyTrashDaily> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var day = new PeriodicTimer(TimeSpan.FromDays(1));
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var count = await scope.ServiceProvider.GetRequiredService<EmptyTrash>().OfOldAsync(stoppingToken);
                if (count > 0)
                    log.LogInformation("Deleted for good what lay in the trash for 30 days: {Count} entries", count);
            }
            // Whatever it is: it can wait until tomorrow, and the site cannot.
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                log.LogError(broken, "The trash was not emptied; tomorrow is another try.");
            }
        } while (await day.WaitForNextTickAsync(stoppingToken));
    }
}
