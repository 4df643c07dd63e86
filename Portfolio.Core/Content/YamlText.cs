using System.Buffers;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Portfolio.Core.Content;

/// <summary>
/// A map as YAML. What needs no quotes, as most entries of a long reading list, is written at once: the emitter looks
/// at each character a dozen times.
/// </summary>
public static class YamlText
{
    private static readonly SearchValues<char> Bare = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -_./"
    );

    public static string Write(YamlMappingNode map) =>
        map.Children.Count == 0 ? ""
        : TryWritePlain(map, out var yaml) ? yaml
        : Emit(map);

    /// <summary>Writes what <see cref="Emit"/> does; false when something in the map is not so plain.</summary>
    public static bool TryWritePlain(YamlMappingNode map, out string yaml)
    {
        var text = new StringBuilder();
        var isPlain = map.Children.All(field =>
            TryAppend(text.Append(((YamlScalarNode)field.Key).Value).Append(':'), field.Value)
        );
        yaml = text.ToString();
        return isPlain;
    }

    public static string Emit(YamlMappingNode map)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var settings = EmitterSettings.Default.WithBestWidth(int.MaxValue).WithNewLine("\n");
        new YamlStream(new YamlDocument(map)).Save(new Emitter(text, settings), assignAnchors: false);
        // The stream ends the document with a line "..." that front matter does not need.
        const string end = "\n...\n";
        var yaml = text.ToString();
        return yaml.EndsWith(end, StringComparison.Ordinal) ? yaml[..^(end.Length - 1)] : yaml;
    }

    private static bool TryAppend(StringBuilder yaml, YamlNode value)
    {
        if (value is YamlSequenceNode list)
            return list.Children.All(item => TryAppend(yaml.Append("\n- "), item as YamlScalarNode)) && End(yaml);
        if (value is not YamlScalarNode { Style: ScalarStyle.Literal } block)
            return TryAppend(yaml.Append(' '), value as YamlScalarNode) && End(yaml);
        return TryAppendBlock(yaml, block.Value!);
    }

    private static bool TryAppend(StringBuilder yaml, YamlScalarNode? scalar)
    {
        if (scalar is not { Style: ScalarStyle.Any, Value: { Length: > 0 } word })
            return false;
        yaml.Append(word);
        return char.IsAsciiLetterOrDigit(word[0]) && word[^1] != ' ' && !word.AsSpan().ContainsAnyExcept(Bare);
    }

    private static bool TryAppendBlock(StringBuilder yaml, string text)
    {
        yaml.Append(" |-\n");
        foreach (var line in text.Split('\n'))
            yaml.Append(line.Length > 0 ? "  " : "").Append(line).Append('\n');
        return !text.Contains(" \n", StringComparison.Ordinal) && text.All(IsOfBlock);
    }

    private static bool IsOfBlock(char c) =>
        c is '\n' or (>= ' ' and <= '~') or (>= '\u00C0' and <= '\u1FFF') or (>= '\u3000' and <= '\u9FFF');

    private static bool End(StringBuilder yaml)
    {
        yaml.Append('\n');
        return true;
    }
}
