using System.Diagnostics.CodeAnalysis;

namespace Portfolio.Core.Bibliography;

/// <summary>The fields of an entry that nobody has taken yet; what stays to the end becomes <c>Extra</c>.</summary>
internal sealed class OpenFields
{
    private readonly BibtexEntry entry;
    private readonly IList<RecordProblem>? problems;
    private readonly Dictionary<string, BibtexField> open;

    public OpenFields(BibtexEntry entry, IList<RecordProblem>? problems)
    {
        (this.entry, this.problems) = (entry, problems);
        open = new(entry.Fields.Count);
        foreach (var field in entry.Fields)
            open.TryAdd(field.Name, field);
    }

    /// <summary>The raw value of a field, which stays open.</summary>
    public bool Has(string name, [NotNullWhen(true)] out string? latex)
    {
        latex = open.TryGetValue(name, out var field) ? field.Value : null;
        return latex is not null && !IsBlank(latex);
    }

    /// <summary>Takes the first of these fields that is not empty, and drops the empty ones before it.</summary>
    public string? Take(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (open.Remove(name, out var field) && !IsBlank(field.Value))
                return BibtexFields.Read(field, problems);
        }
        return null;
    }

    /// <summary>The text of a field, which stays open until <see cref="Drop"/>; null when it is empty or not there.</summary>
    public string? Peek(string name) => Has(name, out _) ? BibtexFields.Read(open[name], problems: null) : null;

    public void Drop(string name) => open.Remove(name);

    public void Report(string name, string english, params object[] arguments)
    {
        var (line, column) = open.TryGetValue(name, out var field) ? (field.Line, field.Column) : (entry.Line, 1);
        problems?.Add(new(line, column, new(english, arguments)));
    }

    /// <summary>What nobody took, in the order of the file, under the names that BibTeX has for it.</summary>
    public ValueList<ExtraField> Rest()
    {
        return
        [
            .. entry
                .Fields.Where(field => open.TryGetValue(field.Name, out var first) && ReferenceEquals(first, field))
                .Select(field => new ExtraField(Name(field.Name), BibtexFields.Read(field, problems))),
        ];
    }

    private string Name(string name) =>
        name switch
        {
            "eprintclass" when !IsIn("primaryclass") => "primaryclass",
            // With a date and no year it is BibLaTeX's; al-folio has a field of this name that is something else.
            "location" when IsIn("date") && !IsIn("year") && !IsIn("address") => "address",
            _ => name,
        };

    private bool IsIn(string name) => entry.Fields.Any(field => field.Name == name);

    /// <summary>Only the blanks of BibTeX: a no-break space is text.</summary>
    private static bool IsBlank(string latex) => latex.AsSpan().Trim(" \t\r\n\f\v").IsEmpty;
}
