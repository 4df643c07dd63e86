using Portfolio.Core.Dates;
using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Focus;

/// <summary>
/// One line of what the owner is doing, will do, or did. <see cref="AboutKey"/> is the key of a paper, work entry or
/// essay it is about; one that no longer exists is simply not linked.
/// </summary>
public sealed class FocusItem : Entry
{
    [Markdown(Inline = true)]
    public LocalizedText Text { get; set; } = LocalizedText.Empty;
    public FocusState State { get; set; }
    public int Position { get; set; }
    public PartialDate? DoneOn { get; set; }
    public Guid? AboutKey { get; set; }

    /// <summary>What was next is being done.</summary>
    public void Begin() => (State, DoneOn) = (FocusState.Now, null);

    public void Finish(PartialDate? on) => (State, DoneOn) = (FocusState.Done, on);

    public override string Label => Text.IsEmpty ? State.ToString() : Text.ToString();
}

/// <summary>Where a focus item stands; stored as its name.</summary>
public enum FocusState
{
    Now,
    Next,
    Done,
}
