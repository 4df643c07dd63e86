namespace Portfolio.Core.Bibliography;

/// <summary>
/// Gives entries the fields they inherit by <c>crossref</c> (one parent) and <c>xdata</c> (a list of containers). An
/// entry's own fields count, then those of the first parent that has them. What was read is bounded in depth and by the
/// size of the file, since a hundred thousand entries can name one parent with a long abstract.
/// </summary>
internal sealed class BibtexInheritance(List<BibtexEntry> entries, BibtexScanner scanner)
{
    private const int Deepest = 16;
    private readonly Dictionary<string, int> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byAnyCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<int> used = [];
    private readonly HashSet<int> resolved = [];
    private readonly List<int> path = [];
    private long allowance = 1_000_000 + (4L * scanner.Text.Length);

    /// <summary>Quick to see, and true of few files.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text) =>
        text.Contains("crossref", StringComparison.OrdinalIgnoreCase)
        || text.Contains("xdata", StringComparison.OrdinalIgnoreCase);

    /// <summary>The entries in their order, without <c>@xdata</c>; one that no entry uses is told.</summary>
    public List<BibtexEntry> Resolve()
    {
        if (!entries.Exists(entry => entry.Type == "xdata" || entry.Fields.Any(IsReference)))
            return entries;
        for (var at = 0; at < entries.Count; at++)
        {
            byKey.TryAdd(entries[at].Key, at);
            byAnyCase.TryAdd(entries[at].Key, at);
        }
        for (var at = 0; at < entries.Count; at++)
            Resolve(at);
        for (var at = 0; at < entries.Count; at++)
        {
            if (entries[at].Type == "xdata" && !used.Contains(at))
                Report(entries[at].Line, 1, rejects: true, "No entry uses this @xdata, so it is left out.");
        }
        return entries.FindAll(entry => entry.Type != "xdata");
    }

    private static bool IsReference(BibtexField field) => field.Name is "crossref" or "xdata";

    private void Resolve(int at)
    {
        if (!entries[at].Fields.Any(IsReference) || !resolved.Add(at))
            return;
        path.Add(at);
        var fields = entries[at].Fields.ToList();
        var names = fields.Select(field => field.Name).ToHashSet();
        foreach (var reference in entries[at].Fields.Where(IsReference).DistinctBy(field => field.Name))
        {
            // What a container held is here now, and it will not be written again.
            if (ResolveAll(at, reference, fields, names) && reference.Name == "xdata")
                fields.Remove(reference);
        }
        entries[at] = entries[at] with { Fields = [.. fields] };
        path.RemoveAt(path.Count - 1);
    }

    private bool ResolveAll(int child, BibtexField reference, List<BibtexField> fields, HashSet<string> names)
    {
        var keys = BibtexFields.Read(reference, problems: null).Split(reference.Name == "xdata" ? ',' : '\0');
        var isWhole = true;
        foreach (var key in keys.Select(key => key.Trim()).Where(key => key.Length > 0))
        {
            if (Parent(key, reference) is { } parent)
                isWhole &= Inherit(entries[parent], entries[child], reference, fields, names);
            else
                isWhole = false;
        }
        return isWhole;
    }

    private int? Parent(string key, BibtexField reference)
    {
        if (!byKey.TryGetValue(key, out var parent) && !byAnyCase.TryGetValue(key, out parent))
            return Refuse("The entry '{0}' is not in this file, so nothing is inherited from it.", key);
        used.Add(parent);
        if (path.Contains(parent))
            return Refuse("The entry '{0}' inherits from itself; that is passed over.", key);
        if (path.Count >= Deepest)
            return Refuse("The entry '{0}' inherits through too many others; that is passed over.", key);
        Resolve(parent);
        return parent;

        int? Refuse(string english, string key)
        {
            Report(reference.Line, reference.Column, rejects: false, english, key);
            return null;
        }
    }

    private bool Inherit(
        BibtexEntry parent,
        BibtexEntry child,
        BibtexField reference,
        List<BibtexField> fields,
        HashSet<string> names
    )
    {
        // A field that the parent says under its own name goes before one that is renamed.
        foreach (var renamed in (bool[])[false, true])
        {
            foreach (var field in parent.Fields)
            {
                var name =
                    reference.Name == "xdata" ? field.Name : InheritedFields.Name(field.Name, parent.Type, child.Type);
                if (name is null || IsReference(field) || (name != field.Name) != renamed || !names.Add(name))
                    continue;
                allowance -= field.Value.Length + 50;
                if (allowance < 0)
                {
                    Report(
                        reference.Line,
                        reference.Column,
                        rejects: false,
                        "The entries of this file inherit too much; the rest is passed over."
                    );
                    return false;
                }
                fields.Add(field with { Name = name });
            }
        }
        return true;
    }

    private void Report(int line, int column, bool rejects, string english, params object[] arguments) =>
        scanner.Problems.Add(new(line, column, new(english, arguments), rejects));
}
