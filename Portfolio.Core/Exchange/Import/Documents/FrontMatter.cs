using System.Text.RegularExpressions;
using Portfolio.Core.Languages;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Portfolio.Core.Exchange.Import.Documents;

/// <summary>The YAML between two <c>---</c> lines at the head of a text, and where the text after it begins.</summary>
internal sealed partial record FrontMatter(string Yaml, string Body, int BodyLine)
{
    private const int MaxLength = 64 * 1024;
    private const int MaxDepth = 10;

    /// <summary>Null when the text does not begin with front matter.</summary>
    public static FrontMatter? Of(string text)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal))
            return null;
        var head = text[..Math.Min(text.Length, MaxLength)];
        if (Fence().Match(head) is not { Success: true } match)
            return null;
        return new(match.Groups[1].Value, text[match.Length..], match.Value.AsSpan().Count('\n') + 1);
    }

    /// <summary>The settings, each with its place; the line of a node in the source is its own plus one.</summary>
    /// <exception cref="SourceRefusedException">Not YAML, nested too deeply, or with aliases, which can grow without end.</exception>
    public YamlMappingNode Settings()
    {
        try
        {
            Check();
            var stream = new YamlStream();
            stream.Load(new StringReader(Yaml));
            return stream.Documents is [{ RootNode: YamlMappingNode settings }, ..] ? settings : [];
        }
        catch (YamlException error)
        {
            var line = (int)error.Start.Line + 1;
            throw new SourceRefusedException(
                line,
                new Sentence("The front matter is not valid YAML at line {0}. Correct it there and import again.", line)
            );
        }
    }

    private void Check()
    {
        var parser = new Parser(new StringReader(Yaml));
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            var line = (int)parser.Current.Start.Line + 1;
            if (parser.Current is AnchorAlias)
                throw new SourceRefusedException(
                    line,
                    new Sentence("The front matter uses a YAML alias (*name). Write the value itself there.")
                );
            // The stream and the document are levels too.
            if (depth > MaxDepth + 2)
                throw new SourceRefusedException(
                    line,
                    new Sentence("The front matter is nested more than {0} levels deep.", MaxDepth)
                );
        }
    }

    [GeneratedRegex(@"\A---[ \t]*\n([\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|\z)")]
    private static partial Regex Fence();
}
