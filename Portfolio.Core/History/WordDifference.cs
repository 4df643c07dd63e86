using System.Text;
using System.Text.RegularExpressions;

namespace Portfolio.Core.History;

/// <summary>Whether a run of words stands in both states of a text, only in the earlier, or only in the later.</summary>
public enum DifferenceKind
{
    Same,
    Removed,
    Added,
}

/// <summary>A run of words of one kind, with the spaces between them.</summary>
public sealed record DifferencePiece(DifferenceKind Kind, string Text);

/// <summary>
/// How one state of a text becomes another, by words; a Chinese character is a word. The fewest changes, found greedily
/// (Myers, "An O(ND) Difference Algorithm", 1986).
/// </summary>
public static partial class WordDifference
{
    /// <summary>Beyond this many changed words the rest counts as one change: nobody reads it word by word.</summary>
    private const int MostChanges = 1_500;

    /// <summary>The pieces in reading order; what was removed stands before what took its place.</summary>
    public static IReadOnlyList<DifferencePiece> Between(string before, string after)
    {
        var (old, now) = (Words(before), Words(after));
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
            start++;
        var end = 0;
        while (end < old.Length - start && end < now.Length - start && old[^(end + 1)] == now[^(end + 1)])
            end++;
        var pieces = new Pieces();
        pieces.Add(DifferenceKind.Same, old.AsSpan(0, start));
        Compare(old.AsSpan(start, old.Length - start - end), now.AsSpan(start, now.Length - start - end), pieces);
        pieces.Add(DifferenceKind.Same, old.AsSpan(old.Length - end));
        return pieces.All();
    }

    private static void Compare(ReadOnlySpan<string> old, ReadOnlySpan<string> now, Pieces pieces)
    {
        if (Reached(old, now) is not { } reached)
        {
            pieces.Add(DifferenceKind.Removed, old);
            pieces.Add(DifferenceKind.Added, now);
            return;
        }
        foreach (var (kind, index) in Steps(reached, old.Length, now.Length))
            pieces.Add(kind, kind == DifferenceKind.Added ? now.Slice(index, 1) : old.Slice(index, 1));
    }

    /// <summary>For each number of changes, how far along <paramref name="old"/> each diagonal gets; null when too many.</summary>
    private static List<int[]>? Reached(ReadOnlySpan<string> old, ReadOnlySpan<string> now)
    {
        var reached = new List<int[]>();
        var last = new int[] { 0, 0, 0 };
        for (var changes = 0; changes <= MostChanges; changes++)
        {
            var far = new int[(2 * changes) + 3];
            for (var k = -changes; k <= changes; k += 2)
            {
                var x =
                    changes == 0 ? 0
                    : IsDown(last, k, changes) ? At(last, k + 1)
                    : At(last, k - 1) + 1;
                while (x < old.Length && x - k < now.Length && old[x] == now[x - k])
                    x++;
                far[k + changes + 1] = x;
                if (x >= old.Length && x - k >= now.Length)
                {
                    reached.Add(far);
                    return reached;
                }
            }
            reached.Add(far);
            last = far;
        }
        return null;
    }

    private static List<(DifferenceKind Kind, int Index)> Steps(List<int[]> reached, int x, int y)
    {
        var steps = new List<(DifferenceKind, int)>();
        for (var changes = reached.Count - 1; changes > 0; changes--)
        {
            var last = reached[changes - 1];
            var down = IsDown(last, x - y, changes);
            var k = x - y + (down ? 1 : -1);
            var (fromX, fromY) = (At(last, k), At(last, k) - k);
            for (; x > fromX + (down ? 0 : 1) && y > fromY + (down ? 1 : 0); y--)
                steps.Add((DifferenceKind.Same, --x));
            steps.Add(down ? (DifferenceKind.Added, fromY) : (DifferenceKind.Removed, fromX));
            (x, y) = (fromX, fromY);
        }
        while (x > 0)
            steps.Add((DifferenceKind.Same, --x));
        steps.Reverse();
        return steps;
    }

    private static bool IsDown(int[] last, int k, int changes) =>
        k == -changes || (k != changes && At(last, k - 1) < At(last, k + 1));

    // The array of d changes holds the diagonals from -d-1 to d+1.
    private static int At(int[] far, int k) => far[k + (far.Length / 2)];

    private static string[] Words(string text) => [.. Word().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"[\w-[\u3400-\u9fff]]+|\n+|[^\S\n]+|.", RegexOptions.Singleline)]
    private static partial Regex Word();

    /// <summary>Gathers runs; between two that stay, what goes stands before what comes.</summary>
    private sealed class Pieces
    {
        private readonly List<DifferencePiece> done = [];
        private readonly StringBuilder same = new(),
            removed = new(),
            added = new();

        public void Add(DifferenceKind kind, ReadOnlySpan<string> words)
        {
            if (words.IsEmpty)
                return;
            if (kind == DifferenceKind.Same)
                Close(removed, DifferenceKind.Removed, added, DifferenceKind.Added);
            else
                Close(same, DifferenceKind.Same);
            var target = kind switch
            {
                DifferenceKind.Same => same,
                DifferenceKind.Removed => removed,
                _ => added,
            };
            foreach (var word in words)
                target.Append(word);
        }

        public List<DifferencePiece> All()
        {
            Close(same, DifferenceKind.Same);
            Close(removed, DifferenceKind.Removed, added, DifferenceKind.Added);
            return done;
        }

        private void Close(StringBuilder text, DifferenceKind kind)
        {
            if (text.Length > 0)
                done.Add(new(kind, text.ToString()));
            text.Clear();
        }

        private void Close(StringBuilder first, DifferenceKind one, StringBuilder second, DifferenceKind other)
        {
            Close(first, one);
            Close(second, other);
        }
    }
}
