namespace Portfolio.Core.Bibliography;

/// <summary>Where the lines of a text begin, so that a position becomes line and column without counting again.</summary>
internal sealed class LineMap
{
    private readonly List<int> starts = [0];

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
    public int Line(int position)
    {
        var found = starts.BinarySearch(position);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>The column of a position in UTF-16 units, from 1.</summary>
    public int Column(int position) => position - starts[Line(position) - 1] + 1;
}
