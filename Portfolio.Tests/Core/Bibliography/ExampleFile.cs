namespace Portfolio.Tests.Core.Bibliography;

/// <summary>Reads the example files beside these tests.</summary>
internal static class ExampleFile
{
    public static string Read(string name) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Core/Bibliography/Examples", name));

    /// <summary>The lines <c>from => to</c> of a file.</summary>
    public static TheoryData<string, string> Arrows(string name)
    {
        var data = new TheoryData<string, string>();
        foreach (var line in Read(name).Split('\n').Skip(1).Where(line => !line.StartsWith('#')))
        {
            if (line.Split(" => ", 2) is [var from, var to])
                data.Add(from, to);
        }
        return data;
    }

    /// <summary>The cases <c>## heading, input, ## reads as, output</c> of a file.</summary>
    public static TheoryData<string, string, string> Cases(string name)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var parts in Read(name).Split("\n## ").Skip(1).Chunk(2))
        {
            var (heading, input) = parts[0].Split('\n', 2) is [var first, var rest] ? (first, rest) : (parts[0], "");
            data.Add(heading, input, parts[1].Split('\n', 2)[1].Trim());
        }
        return data;
    }
}
