namespace Portfolio.Core.Bibliography;

/// <summary>Where the lines of a text begin, so that a position becomes line and column without counting again.</summary>
internal sealed class LineMap
{
    private readonly List<int> starts = [0];
    private int last;

    public LineMap(string text)
    {
        for (var at = 0; text.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var step; )
        {
            at += step + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
                at++;
            starts.Add(at);
        }
    }

    /// <summary>The line of a position, from 1.</summary>
    public int Line(int position) => Index(position) + 1;

    /// <summary>The column of a position in UTF-16 units, from 1.</summary>
    public int Column(int position) => position - starts[Index(position)] + 1;

    /// <summary>Most positions are in the line of the last one asked for, or soon after it.</summary>
    private int Index(int position)
    {
        if (starts[last] <= position)
        {
            for (var end = Math.Min(last + 8, starts.Count); last < end; last++)
            {
                if (last + 1 == starts.Count || starts[last + 1] > position)
                    return last;
            }
        }
        var found = starts.BinarySearch(position);
        return last = found >= 0 ? found : ~found - 1;
    }
}
