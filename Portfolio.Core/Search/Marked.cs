namespace Portfolio.Core.Search;

/// <summary>A piece of a text, and whether it is what was searched for.</summary>
public sealed record Marked(string Text, bool IsFound)
{
    // No text has control characters: they are taken out when it is indexed.
    internal const char Begin = '\u0001';
    internal const char End = '\u0002';

    internal static IReadOnlyList<Marked> Read(string marked)
    {
        var pieces = new List<Marked>();
        foreach (var part in SearchText.Original(marked).Split(Begin))
        {
            var end = part.IndexOf(End, StringComparison.Ordinal);
            if (end > 0)
                pieces.Add(new(part[..end], IsFound: true));
            if (part.Length > end + 1)
                pieces.Add(new(part[(end + 1)..], IsFound: false));
        }
        return pieces;
    }
}
