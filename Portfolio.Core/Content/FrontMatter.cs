using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Portfolio.Core.Content;

/// <summary>The YAML at the top of a content file, between the two lines of <c>---</c>.</summary>
internal static class FrontMatter
{
    /// <summary>The line of the file that says <c>---</c> above the first line of YAML.</summary>
    public const int FirstLine = 1;

    // Stream, document, map, list and map again make five.
    private const int MaxDepth = 10;

    /// <summary>The fields; none when there is only a comment, or nothing.</summary>
    /// <exception cref="ContentFormatException">It is no YAML, or no map.</exception>
    public static YamlMappingNode Parse(string yaml)
    {
        var stream = new YamlStream();
        try
        {
            RefuseDeepNesting(yaml);
            using var reader = new StringReader(yaml);
            stream.Load(reader);
        }
        catch (YamlException e)
        {
            throw new ContentFormatException(LineOf(e.Start), $"The front matter is not YAML: {e.Message}");
        }
        if (stream.Documents.Count == 0)
            return [];
        return (stream.Documents.Count == 1 ? stream.Documents[0].RootNode : null) as YamlMappingNode
            ?? throw new ContentFormatException(FirstLine, "The front matter must be a map of fields.");
    }

    /// <summary>A place in the YAML as a line of the file.</summary>
    public static int LineOf(Mark place) => (int)place.Line + FirstLine;

    // Nodes are built by recursion, so that a few kilobytes of brackets would end the process.
    private static void RefuseDeepNesting(string yaml)
    {
        using var reader = new StringReader(yaml);
        var parser = new Parser(reader);
        for (var depth = 0; parser.MoveNext(); )
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > MaxDepth)
                throw new ContentFormatException(
                    LineOf(parser.Current.Start),
                    "The front matter is nested too deeply; no field needs that."
                );
        }
    }
}
