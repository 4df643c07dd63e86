using Portfolio.Core.Languages;
using Portfolio.Core.Media;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Exchange.Import;

/// <summary>
/// What an import would do, before anything is done: each entry found with what becomes of it, each piece left out with
/// its place and reason. Nothing found is missing here: found = imported + skipped + rejected.
/// </summary>
public sealed record ImportPlan
{
    /// <summary>Which reader read it.</summary>
    public required string Kind { get; init; }

    /// <summary>The name of the file or folder, without its path.</summary>
    public required string Source { get; init; }

    /// <summary>SHA-256 of the bytes read, lower-case hex.</summary>
    public required string SourceHash { get; init; }

    /// <summary>
    /// The source itself, kept with the batch; null for the sample, which is part of the program, and for a folder.
    /// </summary>
    public byte[]? SourceBytes { get; init; }
    public required IReadOnlyList<PlannedEntry> Entries { get; init; }

    /// <summary>Pieces of the source that are no entry, each with its reason.</summary>
    public IReadOnlyList<LeftOut> Rejected { get; init; } = [];
    public IReadOnlyList<LeftOut> Remarks { get; init; } = [];

    /// <summary>Characters lost in the source: each is U+FFFD in the text, with what it may have been.</summary>
    public IReadOnlyList<MissingCharacter> Missing { get; init; } = [];

    /// <summary>
    /// Whether an entry of this source holds all there is to say of it, so that a change replaces it whole; else its
    /// address, its place and what other sources say stay.
    /// </summary>
    public bool IsWhole { get; init; }

    /// <summary>
    /// Whether an entry of this source is a bibliographic record, so that a change replaces that alone; what the owner
    /// says of a paper stays.
    /// </summary>
    public bool IsRecords { get; init; }

    /// <summary>Old addresses that the site does not know yet.</summary>
    public IReadOnlyList<Redirect> Redirects { get; init; } = [];

    /// <summary>The bytes of a media file among the entries.</summary>
    public Func<MediaFile, Stream>? OpenMedia { get; init; }

    /// <summary>What the owner chose for the gaps, a character each; U+FFFD for one that stays open.</summary>
    public string Filled => string.Concat(Missing.Select(m => m.Chosen ?? MissingCharacter.Open));

    public int Imported => Entries.Count(e => e.Action is PlannedAction.Add or PlannedAction.Change);
    public int Skipped => Entries.Count(e => e.Action == PlannedAction.Skip);
    public int Found => Entries.Count + Rejected.Count;
}

/// <summary>
/// One entry of a plan. <see cref="Draft"/> is what the source says; <see cref="TargetKey"/> the entry of the site that
/// it changes, or null when it is new; <see cref="Before"/> what the source said of an entry that other sources speak of
/// too, where it was imported before.
/// </summary>
public sealed record PlannedEntry
{
    private readonly Func<Entry> draft;

    public PlannedEntry(PlannedAction action, Entry draft, string sourceKey, string sourceHash, int line)
        : this(action, draft.GetType(), () => draft, sourceKey, sourceHash, line) { }

    /// <summary>Of a long source, whose drafts are read again when they are asked for.</summary>
    public PlannedEntry(
        PlannedAction action,
        Type nounType,
        Func<Entry> draft,
        string sourceKey,
        string sourceHash,
        int line
    ) =>
        (Action, NounType, this.draft, SourceKey, SourceHash, Line) = (
            action,
            nounType,
            draft,
            sourceKey,
            sourceHash,
            line
        );

    public PlannedAction Action { get; init; }
    public Type NounType { get; }
    public string Noun => NounType.Name;

    /// <summary>May be another object each time: who changes it asks once.</summary>
    public Entry Draft => draft();
    public string SourceKey { get; }
    public string SourceHash { get; }

    /// <summary>From 1.</summary>
    public int Line { get; }
    public Guid? TargetKey { get; init; }
    public Sentence? Reason { get; init; }
    public Entry? Before { get; init; }

    /// <summary>The file within a folder that holds the entry, or null where the source is one file.</summary>
    public string? Path { get; init; }
}

/// <summary>What becomes of an entry that was found.</summary>
public enum PlannedAction
{
    Add,
    Change,
    Skip,
}
