using System.Text;

namespace Portfolio.Core.Exchange.Import.Encodings;

/// <summary>Writes a text anew with its misread runs as they originally were.</summary>
internal static class TakenBack
{
    /// <summary>The text with the runs taken back; <paramref name="holes"/> gains the new holes, in order.</summary>
    public static string Of(MisreadScan scan, List<Hole> holes)
    {
        var text = scan.Text;
        var result = new StringBuilder(text.Length);
        var old = new Queue<Hole>(holes);
        holes.Clear();
        var copied = 0;
        void CopyUntil(int end)
        {
            while (old.TryPeek(out var hole) && hole.Index < end)
                holes.Add(old.Dequeue() with { Index = hole.Index - copied + result.Length });
            result.Append(text, copied, end - copied);
            copied = end;
        }
        foreach (var c in scan.Runs.SelectMany(run => run.Characters))
        {
            CopyUntil(c.Start);
            if (c.IsHole)
                holes.Add(new(result.Length, scan.CandidatesOf(c)));
            result.Append(c.Original?.ToString() ?? Gap.Mark.ToString());
            copied += c.Length;
        }
        CopyUntil(text.Length);
        return result.ToString();
    }
}

/// <summary>A gap whose line is not yet counted.</summary>
internal readonly record struct Hole(int Index, IReadOnlyList<string> Candidates);
