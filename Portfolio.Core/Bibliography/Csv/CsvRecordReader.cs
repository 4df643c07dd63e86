using System.Text.RegularExpressions;

namespace Portfolio.Core.Bibliography.Csv;

/// <summary>
/// A row → record. Its cells are made the fields of a BibTeX entry, so that dates, identifiers and what is not
/// understood are dealt with as there.
/// </summary>
internal sealed partial class CsvRecordReader(
    IEnumerable<(string Name, CsvCell Cell)> row,
    ICollection<RecordProblem> problems
)
{
    private readonly List<(string Name, CsvCell Cell)> cells = [.. row];

    public BibliographicRecord Read()
    {
        var type = Take(UnsaidFields.EntryType) is { } text ? CsvTypes.Read(text) : PublicationType.Document;
        var (key, unsaid) = (Take(CsvColumns.Key) ?? "", Take(CsvColumns.Unsaid) ?? "");
        var fields = new List<BibtexField>();
        if (type.Subtype is { } subtype)
            fields.Add(new("entrysubtype", subtype));
        foreach (var (at, (name, cell)) in cells.Index())
            fields.Add(Field(name, cell.Text, type, at, fields));
        var told = new List<RecordProblem>();
        var record = BibtexMapping.ToRecord(new(type.Bibtex, key, [.. fields]), told);
        foreach (var problem in told)
            problems.Add(Placed(problem));
        return UnsaidFields.Into(record, [.. Assignment().Matches(unsaid).Select(Unsaid)]);
    }

    /// <summary>Other fields, one a line: <c>award= Best paper</c>, with raw LaTeX behind the equals sign.</summary>
    public static string Unsaid(IEnumerable<BibtexField> fields) =>
        string.Join('\n', fields.Select(field => $"{field.Name}= {field.Value}"));

    private string? Take(string name)
    {
        var at = cells.FindIndex(each => each.Name == name);
        if (at < 0)
            return null;
        var text = cells[at].Cell.Text;
        cells.RemoveAt(at);
        return text;
    }

    /// <summary>The field's line is the number of its cell, to find the place again.</summary>
    private BibtexField Field(string name, string text, PublicationType type, int at, List<BibtexField> before)
    {
        name = name switch
        {
            "journal" => BibtexFields.Venue(type),
            "publisher" => BibtexFields.Publisher(type),
            _ => new ExtraField(name, "").Name,
        };
        for (var (number, first) = (2, name); before.Exists(field => field.Name == name); number++)
            name = $"{first}-{number}";
        if (name is "author" or "editor")
            return new(name, CsvNames.Read(text).Write(), at);
        if (name == "date" && Ris.RisDate.Read(text, null) is { Suffix: null, Other: null } read)
            text = read.Date.ToString();
        return BibtexFields.Write(name, text) with { Line = at };
    }

    private RecordProblem Placed(RecordProblem problem) =>
        problem.Line < cells.Count && cells[problem.Line].Cell is var cell
            ? problem with { Line = cell.Line, Column = cell.Column }
            : problem;

    private static BibtexField Unsaid(Match assignment) =>
        new(assignment.Groups[1].Value, assignment.Groups[2].Value.TrimEnd('\r'));

    [GeneratedRegex("^([^=\\s]+)= ?(.*)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Assignment();
}
