using Portfolio.Core.Languages;
using YamlDotNet.RepresentationModel;

namespace Portfolio.Core.Content;

/// <summary>
/// Gives an entry the fields of a content file and collects what could not be understood: wrong values, and at the end
/// the fields that nobody asked for.
/// </summary>
internal sealed class FieldsReader : Fields
{
    private readonly YamlMappingNode map;
    private readonly ContentText? text;
    private readonly List<ContentProblem> problems;
    private bool bodyAsked;
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public FieldsReader(ContentText text, List<ContentProblem> problems)
        : this(FrontMatter.Parse(text.FrontMatter), problems) => this.text = text;

    private FieldsReader(YamlMappingNode map, List<ContentProblem> problems) =>
        (this.map, this.problems) = (map, problems);

    public override void Refuse(string name, string sentence)
    {
        if (map.Children.TryGetValue(new YamlScalarNode(name), out var node))
            Problem(node, $"{name}: {sentence}");
    }

    /// <summary>Reports what was in the file and in no declaration: fields, and text where there can be none.</summary>
    public void Finish()
    {
        foreach (var (key, _) in map.Children)
        {
            if (key is not YamlScalarNode { Value: { } name } || !asked.Contains(name))
                Problem(key, $"The field '{key}' is not known here; check its spelling.");
        }
        if (text is { Body.IsEmpty: false } && !bodyAsked)
            problems.Add(new ContentProblem(text.BodyLine, "This kind of file has no text below its front matter."));
    }

    protected override void Scalar(string name, string? value, Func<string, string?> set)
    {
        if (Find<YamlScalarNode>(name, "a single value") is { } node && set(node.Value ?? "") is { } refusal)
            Problem(node, $"{name}: {refusal}");
    }

    public override void List(string name, IReadOnlyList<string> values, Action<List<string>> set)
    {
        if (Find<YamlSequenceNode>(name, "a list") is { } node)
        {
            foreach (var child in node.Where(n => n is not YamlScalarNode))
                Problem(child, $"{name}: each item must be a single value.");
            set([.. node.OfType<YamlScalarNode>().Select(n => n.Value ?? "")]);
        }
    }

    public override void Map(
        string name,
        IEnumerable<KeyValuePair<string, string>> values,
        Action<Dictionary<string, string>> set
    )
    {
        if (
            Find<YamlMappingNode>(name, "a map of language and text, such as 'en: Hello' on a line below it")
            is not { } node
        )
            return;
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in node.Children)
        {
            if (key is YamlScalarNode { Value: { } k } && value is YamlScalarNode { Value: { } v })
                read[k] = v;
            else
                Problem(key, $"{name}: '{key}' must have a single value.");
        }
        set(read);
    }

    public override void Items<T>(
        string name,
        IReadOnlyList<T> items,
        Func<T> make,
        Action<T, Fields> map,
        Action<List<T>> set
    )
    {
        if (Find<YamlSequenceNode>(name, "a list") is not { } node)
            return;
        var read = new List<T>();
        foreach (var child in node)
        {
            if (child is not YamlMappingNode fields)
            {
                Problem(child, $"{name}: each item must be a map of fields.");
                continue;
            }
            var item = make();
            var reader = new FieldsReader(fields, problems);
            map(item, reader);
            reader.Finish();
            read.Add(item);
        }
        set(read);
    }

    public override void Body(LocalizedText value, Action<LocalizedText> set)
    {
        bodyAsked = true;
        if (text is { Body.IsEmpty: false })
            set(text.Body);
    }

    public override void Bibtex(Func<string> write, Func<string, string?> read)
    {
        if (text is { Bibtex.Length: > 0 } && read(text.Bibtex) is { } refusal)
            problems.Add(new ContentProblem(FrontMatter.FirstLine, refusal));
    }

    private T? Find<T>(string name, string shape)
        where T : YamlNode
    {
        asked.Add(name);
        if (!map.Children.TryGetValue(new YamlScalarNode(name), out var node))
            return null;
        if (node is not T found)
            Problem(node, $"The field '{name}' must be {shape}.");
        return node as T;
    }

    private void Problem(YamlNode node, string sentence) =>
        problems.Add(new ContentProblem(FrontMatter.LineOf(node.Start), sentence));
}

/// <summary>Something in a content file that was not understood: the line (from 1) and a sentence.</summary>
public sealed record ContentProblem(int Line, string Sentence);
