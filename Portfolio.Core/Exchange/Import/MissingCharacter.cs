using System.Text;
using Portfolio.Core.Exchange.Import.Encodings;

namespace Portfolio.Core.Exchange.Import;

/// <summary>
/// A character lost in the source: where it stood (from 1), the text around it on its line, what it may have been in
/// code point order, and what the owner chose of that, or null.
/// </summary>
public sealed record MissingCharacter(int Line, int Column, IReadOnlyList<string> Candidates)
{
    /// <summary>Stands for one that nobody chose yet.</summary>
    public const string Open = "\uFFFD";

    private const int Around = 14;

    public string Before { get; private init; } = "";
    public string After { get; private init; } = "";
    public string? Chosen { get; private init; }

    internal static IReadOnlyList<MissingCharacter> In(DecodedText text, string filled)
    {
        var chosen = filled.EnumerateRunes().Select(r => r.ToString()).ToList();
        return [.. text.Gaps.Select((gap, i) => At(gap, text.Text, i < chosen.Count ? chosen[i] : Open))];
    }

    /// <summary>The text with the chosen characters in their places.</summary>
    internal static string Fill(DecodedText text, IReadOnlyList<MissingCharacter> missing)
    {
        var whole = new StringBuilder();
        var from = 0;
        foreach (var (gap, character) in text.Gaps.Zip(missing))
        {
            whole.Append(text.Text, from, gap.Index - from).Append(character.Chosen ?? Open);
            from = gap.Index + 1;
        }
        return whole.Append(text.Text, from, text.Text.Length - from).ToString();
    }

    private static MissingCharacter At(Gap gap, string text, string chosen)
    {
        var start = text.LastIndexOf('\n', Math.Max(gap.Index - 1, 0)) + 1;
        var end = text.IndexOf('\n', gap.Index) is var newline and >= 0 ? newline : text.Length;
        return new(gap.Line, gap.Column, gap.Candidates)
        {
            Before = text[Math.Max(Math.Min(start, gap.Index), gap.Index - Around)..gap.Index],
            After = text[(gap.Index + 1)..Math.Min(Math.Max(end, gap.Index + 1), gap.Index + 1 + Around)],
            Chosen = gap.Candidates.Contains(chosen) ? chosen : null,
        };
    }
}
