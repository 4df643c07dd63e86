using System.Collections.Concurrent;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Papers;

namespace Portfolio.Web.Imports;

/// <summary>What an owner chose of a plan, and what papers become.</summary>
/// <param name="Filled">What stood in the gaps of a damaged file.</param>
/// <param name="Papers">What the papers of a bibliography become.</param>
/// <param name="Take">Which entries of the plan are imported, by their place.</param>
public sealed record ImportChoice(string Filled, BibliographyChoices Papers, Func<ImportPlan, IReadOnlySet<int>> Take);

/// <summary>
/// Imports that go on while their page is looked at. Each is one transaction: one that is cancelled, or ended by the
/// server, leaves nothing, and its upload goes on waiting.
/// </summary>
public sealed partial class RunningImports(
    IServiceScopeFactory scopes,
    IHostApplicationLifetime server,
    WaitingImports waiting,
    ILogger<RunningImports> log
)
{
    private readonly ConcurrentDictionary<Guid, RunningImport> imports = new();

    /// <summary>Null when there was none since the server started.</summary>
    public RunningImport? Find(Guid key) => imports.GetValueOrDefault(key);

    /// <summary>Begins it; the one at work where it has begun already.</summary>
    public RunningImport Start(WaitingImport upload, ImportChoice choice)
    {
        lock (imports)
        {
            if (Find(upload.Key) is { Outcome: ImportOutcome.Running } running)
                return running;
            foreach (var ended in imports.Values.Where(i => i.Outcome != ImportOutcome.Running))
                imports.TryRemove(ended.Key, out _);
            var import = imports[upload.Key] = new RunningImport(upload.Key, upload.File.Name);
            import.Ended = Task.Run(() => RunAsync(import, upload, choice));
            return import;
        }
    }

    /// <summary>Ends once nothing of it is left.</summary>
    public async Task CancelAsync(Guid key)
    {
        if (Find(key) is not { } import)
            return;
        await import.Stop.CancelAsync();
        await import.Ended;
    }

    private async Task RunAsync(RunningImport import, WaitingImport upload, ImportChoice choice)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(import.Stop.Token, server.ApplicationStopping);
        try
        {
            await ImportAsync(import, upload, choice, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            import.End(ImportOutcome.Cancelled);
        }
#pragma warning disable CA1031 // Nobody awaits it: what went wrong is told on its page.
        catch (Exception e)
#pragma warning restore CA1031
        {
            LogFailed(e, import.Source);
            import.End(ImportOutcome.Failed);
        }
    }

    private async Task ImportAsync(
        RunningImport import,
        WaitingImport upload,
        ImportChoice choice,
        CancellationToken ct
    )
    {
        await using var scope = scopes.CreateAsyncScope();
        using var source = await ImportSource.OpenAsync(upload.File, ct, choice.Filled);
        var plan = await source.PlanAsync(scope.ServiceProvider, choice.Papers, ct);
        var chosen = plan.Only(choice.Take(plan));
        import.Expect(chosen.Imported);
        var batch = await scope.ServiceProvider.GetRequiredService<ApplyImport>().RunAsync(chosen, ct, import);
        if (batch is not null)
            waiting.Drop(upload.Key);
        import.End(batch is null ? ImportOutcome.Empty : ImportOutcome.Done, batch?.Id);
    }

    [LoggerMessage(LogLevel.Error, "The import of {Source} failed; nothing of it is stored.")]
    private partial void LogFailed(Exception e, string source);
}
