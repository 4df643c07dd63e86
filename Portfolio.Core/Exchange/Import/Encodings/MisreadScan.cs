namespace Portfolio.Core.Exchange.Import.Encodings;

/// <summary>All of a text judged as one misreading: the runs to take back.</summary>
internal sealed class MisreadScan
{
    private static readonly MisreadRun Clean = new([], Evidence.Clean);

    private readonly List<MisreadRun> runs = [];
    private readonly LostBytes lost;

    public MisreadScan(string text, Misreading misreading)
    {
        (Text, Misreading, lost) = (text, misreading, new LostBytes(misreading.Lost));
        FindRuns();
        Runs = Supported();
    }

    public string Text { get; }
    public Misreading Misreading { get; }
    public IReadOnlyList<MisreadRun> Runs { get; }

    /// <summary>Greater for the misreading that explains more, and among equals for the one that loses more bytes.</summary>
    public (int Restored, int Lost) Weight
    {
        get
        {
            var characters = Runs.SelectMany(run => run.Characters);
            return (characters.Count(), characters.Any(c => c.IsHole) ? Misreading.Lost.Count : 0);
        }
    }

    /// <summary>What the hole can have been.</summary>
    public IReadOnlyList<string> CandidatesOf(MisreadCharacter hole)
    {
        Span<byte> left = stackalloc byte[hole.Length];
        for (var i = 0; i < left.Length; i++)
            left[i] = Misreading.ByteOf(Text[hole.Start + i]);
        return lost.Candidates(left);
    }

    private void FindRuns()
    {
        var characters = new List<MisreadCharacter>();
        var afterRemains = false;
        for (var i = 0; i < Text.Length; )
        {
            if (MisreadCharacter.Read(Text, i, Misreading, lost) is { } character)
            {
                characters.Add(character);
                i += character.Length;
                continue;
            }
            var isRemains = Misreading.ByteOf(Text[i]) is >= 0x80 and < 0xC0;
            Close(characters, afterRemains || isRemains);
            if (!char.IsAscii(Text[i]))
                Add(Clean);
            afterRemains = isRemains;
            i += Math.Max(1, AsciiAt(i));
        }
        Close(characters, afterRemains);
    }

    /// <summary>How many ASCII characters stand here: most files have little else.</summary>
    private int AsciiAt(int start)
    {
        var length = Text.AsSpan(start).IndexOfAnyExceptInRange('\0', '\u007F');
        return length < 0 ? Text.Length - start : length;
    }

    private void Close(List<MisreadCharacter> characters, bool atRemains)
    {
        if (characters.Count == 0)
            return;
        Add(MisreadRun.Of(Text, characters, atRemains));
        characters.Clear();
    }

    private void Add(MisreadRun run)
    {
        if (run.Evidence != Evidence.Clean)
            runs.Add(run);
        else if (runs.Count == 0 || runs[^1].Evidence != Evidence.Clean)
            runs.Add(Clean);
    }

    /// <summary>
    /// The misread runs, and those unsure ones whose nearest sure neighbours are not clean, and one of which is East
    /// Asian, or not, as they are.
    /// </summary>
    private List<MisreadRun> Supported()
    {
        var before = NearestSure(runs);
        var after = NearestSure(runs.AsEnumerable().Reverse());
        after.Reverse();
        return
        [
            .. runs.Where(
                (run, i) =>
                    run.Evidence == Evidence.Misread
                    || run.Evidence == Evidence.Unsure && Supports(before[i], after[i], run.IsEastAsian)
            ),
        ];
    }

    private static List<MisreadRun?> NearestSure(IEnumerable<MisreadRun> runs)
    {
        MisreadRun? sure = null;
        return [.. runs.Select(run => run.Evidence == Evidence.Unsure ? sure : sure = run)];
    }

    private static bool Supports(MisreadRun? before, MisreadRun? after, bool isEastAsian)
    {
        MisreadRun?[] sides = [before, after];
        return !sides.Any(run => run?.Evidence == Evidence.Clean) && sides.Any(run => run?.IsEastAsian == isEastAsian);
    }
}
