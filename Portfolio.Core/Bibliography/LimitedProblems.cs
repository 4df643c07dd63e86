using System.Collections.ObjectModel;

namespace Portfolio.Core.Bibliography;

/// <summary>
/// Hands problems on up to a limit and counts the rest, so that a file of nothing but errors does not fill the memory;
/// <see cref="Close"/> says how many were counted.
/// </summary>
internal sealed class LimitedProblems(IList<RecordProblem> told) : Collection<RecordProblem>
{
    public const int Most = 1_000;
    private int room = Most;
    private int more;
    private RecordProblem? last;

    public void Close()
    {
        if (last is not null)
            told.Add(last with { Message = new("There are {0} more problems, up to this place.", more) });
    }

    /// <summary>What was told so far.</summary>
    public Mark Now => new(told.Count, room, more, last);

    /// <summary>Takes back what was told since.</summary>
    public void BackTo(Mark mark)
    {
        while (told.Count > mark.Told)
            told.RemoveAt(told.Count - 1);
        (_, room, more, last) = mark;
    }

    protected override void InsertItem(int index, RecordProblem item)
    {
        if (room-- > 0)
        {
            told.Add(item);
            return;
        }
        room = 0;
        more++;
        last = item with { Rejects = item.Rejects || last is { Rejects: true } };
    }

    internal readonly record struct Mark(int Told, int Room, int More, RecordProblem? Last);
}
