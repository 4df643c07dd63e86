using Portfolio.Core.Papers;

namespace Portfolio.Core.Exchange.Duplicates;

/// <summary>
/// A field of two papers that are merged: what it says of each (empty where it says nothing), how it goes from one to
/// the other, and how both go together, where they can.
/// </summary>
public sealed record MergeField(
    string Name,
    Func<Paper, string> Text,
    Action<Paper, Paper> Copy,
    Action<Paper, Paper>? Join = null
)
{
    /// <summary>What belongs to the record; the rest is what the owner says of the paper.</summary>
    public bool IsRecord { get; init; }

    public bool Differs(Paper one, Paper other) => Text(one) != Text(other);

    /// <summary>Gives <paramref name="kept"/> what was chosen; the one is <paramref name="kept"/> itself.</summary>
    public void Apply(Paper kept, Paper other, MergeChoice choice)
    {
        if (choice == MergeChoice.Other)
            Copy(kept, other);
        else if (choice == MergeChoice.Both)
            Join?.Invoke(kept, other);
    }
}

/// <summary>What a merged paper says in a field: what the one said, what the other said, or both together.</summary>
public enum MergeChoice
{
    One,
    Other,
    Both,
}
