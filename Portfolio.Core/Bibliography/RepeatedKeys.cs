namespace Portfolio.Core.Bibliography;

/// <summary>Tells of a citation key that a file gives twice; both records stay.</summary>
internal sealed class RepeatedKeys(ICollection<RecordProblem> problems)
{
    private readonly Dictionary<string, int> lineOfKey = [];

    public void Tell(string key, int line)
    {
        if (key.Length == 0 || lineOfKey.TryAdd(key, line))
            return;
        problems.Add(
            new(line, 1, new("The citation key '{0}' is already that of the entry in line {1}.", key, lineOfKey[key]))
        );
    }
}
