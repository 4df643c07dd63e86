using Portfolio.Core.Languages;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Portfolio.Core.Content;

/// <summary>Collects the fields of an entry as a YAML map, in the order they are declared.</summary>
internal sealed class FieldsWriter : Fields
{
    private readonly YamlMappingNode map = [];
    private LocalizedText body = LocalizedText.Empty;
    private string bibtex = "";

    public ContentText ToText() =>
        new()
        {
            FrontMatter = YamlText.Write(map),
            Body = body,
            Bibtex = bibtex,
        };

    protected override void Scalar(string name, string? value, Func<string, string?> set)
    {
        if (value is not null)
            map.Add(name, Node(value));
    }

    public override void List(string name, IReadOnlyList<string> values, Action<List<string>> set)
    {
        if (values.Count > 0)
            map.Add(name, new YamlSequenceNode(values.Select(Node)));
    }

    public override void Map(
        string name,
        IEnumerable<KeyValuePair<string, string>> values,
        Action<Dictionary<string, string>> set
    )
    {
        var node = new YamlMappingNode();
        foreach (var (key, value) in values.OrderBy(v => v.Key, StringComparer.Ordinal))
            node.Add(Node(key), Node(value));
        if (node.Children.Count > 0)
            map.Add(name, node);
    }

    public override void Items<T>(
        string name,
        IReadOnlyList<T> items,
        Func<T> make,
        Action<T, Fields> map,
        Action<List<T>> set
    )
    {
        if (items.Count == 0)
            return;
        var nodes = new YamlSequenceNode();
        foreach (var item in items)
        {
            var writer = new FieldsWriter();
            map(item, writer);
            nodes.Add(writer.map);
        }
        this.map.Add(name, nodes);
    }

    public override void Body(LocalizedText value, Action<LocalizedText> set) => body = value;

    public override void Bibtex(Func<string> write, Func<string, string?> read) => bibtex = write().TrimEnd('\n');

    private static YamlScalarNode Node(string value) => new(value) { Style = StyleOf(value) };

    // A block keeps Markdown readable; what a block or a bare word would not give back exactly is quoted and escaped.
    private static ScalarStyle StyleOf(string value)
    {
        if (value.Any(IsLostUnescaped) || value.Length == 0)
            return ScalarStyle.DoubleQuoted;
        if (!value.Contains('\n'))
            return value == value.Trim() ? ScalarStyle.Any : ScalarStyle.DoubleQuoted;
        var lines = value.Split('\n');
        var fitsBlock = lines[0].Length > 0 && lines[0][0] != ' ' && lines[^1].Length > 0;
        return fitsBlock && !lines.Any(l => l.EndsWith(' ')) ? ScalarStyle.Literal : ScalarStyle.DoubleQuoted;
    }

    private static bool IsLostUnescaped(char c) =>
        (char.IsControl(c) && c != '\n') || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFEFF';
}
