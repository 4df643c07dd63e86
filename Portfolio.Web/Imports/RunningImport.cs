namespace Portfolio.Web.Imports;

/// <summary>What became of an import.</summary>
public enum ImportOutcome
{
    Running,
    Done,

    /// <summary>Nothing of what was chosen could be imported.</summary>
    Empty,
    Cancelled,
    Failed,
}

/// <summary>An import at work: how far it is, and how it ended. Read by requests while it goes on.</summary>
public sealed class RunningImport(Guid key, string source) : IProgress<int>
{
    private int done;
    private int total;

    /// <summary>Of the upload.</summary>
    public Guid Key { get; } = key;
    public string Source { get; } = source;

    /// <summary>Entries that are imported; they count only once all are.</summary>
    public int Imported => Volatile.Read(ref done);

    /// <summary>Entries to import; 0 while the source is read and compared.</summary>
    public int Total => Volatile.Read(ref total);
    public ImportOutcome Outcome { get; private set; }

    /// <summary>The batch it made; null unless it is done.</summary>
    public int? Batch { get; private set; }

    /// <summary>Ends when the import does; never fails.</summary>
    public Task Ended { get; internal set; } = Task.CompletedTask;

    internal CancellationTokenSource Stop { get; } = new();

    public void Report(int value) => Volatile.Write(ref done, value);

    internal void Expect(int entries) => Volatile.Write(ref total, entries);

    internal void End(ImportOutcome outcome, int? batch = null) => (Batch, Outcome) = (batch, outcome);
}
