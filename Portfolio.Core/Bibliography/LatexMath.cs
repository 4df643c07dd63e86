namespace Portfolio.Core.Bibliography;

/// <summary>Where a formula ends; reader and writer have to agree on it.</summary>
internal static class LatexMath
{
    /// <summary>
    /// The position after the dollar sign that closes the formula opened at <paramref name="start"/>; -1 when there is
    /// none or braces between the two do not match.
    /// </summary>
    public static int End(string text, int start)
    {
        var depth = 0;
        for (var at = start + 1; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '\\':
                    at++;
                    break;
                case '{':
                    depth++;
                    break;
                case '}' when --depth < 0:
                    return -1;
                case '$':
                    return depth == 0 ? at + 1 : -1;
            }
        }
        return -1;
    }
}
