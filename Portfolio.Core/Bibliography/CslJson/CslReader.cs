using System.Text;
using System.Text.Json;
using Portfolio.Core.Languages;

namespace Portfolio.Core.Bibliography.CslJson;

/// <summary>
/// Reads CSL-JSON (<see href="https://github.com/citation-style-language/schema"/>, 1.0.2) item by item, so that a broken
/// one is told with its place and the others are read.
/// </summary>
internal sealed class CslReader(string text, IList<RecordProblem> problems)
{
    // Items are flat; what nests deeper is no item, and would be an attack on the stack.
    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 32,
    };
    private readonly LineMap lines = new(text);

    public static IEnumerable<(BibliographicRecord Record, int Line)> Read(
        string text,
        IList<RecordProblem> problems
    ) => new CslReader(text, problems).Read();

    private IEnumerable<(BibliographicRecord Record, int Line)> Read()
    {
        var end = -1;
        foreach (var item in new CslItems(text).Find())
        {
            if (end >= 0)
                CheckBetween(end, item.Start.Value);
            end = item.End.Value;
            if (ReadItem(item.Start.Value, text[item]) is { } record)
                yield return (record, lines.Line(item.Start.Value));
        }
        if (end < 0 && text.AsSpan().Trim("\uFEFF \t\r\n[]").Length > 0)
            Report(0, new("There is no item here, which begins with a brace."), rejects: true);
    }

    private BibliographicRecord? ReadItem(int start, string source)
    {
        try
        {
            using var json = JsonDocument.Parse(Encoding.UTF8.GetBytes(source), Options);
            if (json.RootElement.TryGetProperty("itemType", out _) && !json.RootElement.TryGetProperty("type", out _))
            {
                Report(
                    start,
                    new("This is an item of Zotero's own JSON; export it as CSL JSON instead."),
                    rejects: true
                );
                return null;
            }
            var record = new CslRecordReader(
                json.RootElement,
                (name, message) => Report(Place(start, source, name), message)
            ).Read();
            return record with { Source = source };
        }
        catch (JsonException e)
        {
            Report(start + Place(source, e), new("Here the item is no JSON any more; it is left out."), rejects: true);
            return null;
        }
    }

    private void CheckBetween(int end, int start)
    {
        var between = text.AsSpan(end, start - end);
        var rest = between.TrimStart(",[] \t\r\n}");
        if (!rest.IsEmpty && !rest.StartsWith("//") && !rest.StartsWith("/*"))
            Report(start - rest.Length, new("This text belongs to no entry; it is passed over."), rejects: true);
    }

    private static int Place(int start, string source, string name)
    {
        var at = source.IndexOf($"\"{name}\"", StringComparison.Ordinal);
        return start + Math.Max(0, at);
    }

    /// <summary>The parser counts lines from 0 and bytes within one.</summary>
    private static int Place(string source, JsonException problem)
    {
        var at = 0;
        for (var line = problem.LineNumber ?? 0; line > 0; line--)
            at = source.IndexOf('\n', at) + 1;
        for (var bytes = problem.BytePositionInLine ?? 0; bytes > 0 && at < source.Length; at++)
            bytes -= char.IsSurrogate(source[at]) ? 2 : Encoding.UTF8.GetByteCount(source.AsSpan(at, 1));
        return at;
    }

    private void Report(int position, Sentence message, bool rejects = false)
    {
        position = Math.Min(position, text.Length);
        problems.Add(new(lines.Line(position), lines.Column(position), message, rejects));
    }
}
