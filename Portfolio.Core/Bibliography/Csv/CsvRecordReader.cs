using System.Text.RegularExpressions;
using Portfolio.Core.Bibliography.Ris;

namespace Portfolio.Core.Bibliography.Csv;

/// <summary>
/// A row → record. Its cells are made the fields of a BibTeX entry, so that dates, identifiers and what is not
/// understood are dealt with as there.
/// </summary>
internal sealed partial class CsvRecordReader(
    IEnumerable<(string Name, CsvCell Cell)> row,
    IList<RecordProblem> problems
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
        foreach (var (name, cell) in cells)
            fields.Add(Field(name, cell, type, fields));
        var entry = new BibtexEntry(type.Bibtex, key, [.. fields], Line: cells.Count > 0 ? cells[0].Cell.Line : 0);
        return UnsaidFields.Into(
            BibtexMapping.ToRecord(entry, problems),
            [.. Assignment().Matches(unsaid).Select(Unsaid)]
        );
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

    private static BibtexField Field(string name, CsvCell cell, PublicationType type, List<BibtexField> before)
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
            return new(name, CsvNames.Read(cell.Text).Write(), cell.Line, cell.Column);
        var text =
            name == "date" && RisDate.Read(cell.Text, null) is { Suffix: null, Other: null } read
                ? read.Date.ToString()
                : cell.Text;
        return BibtexFields.Write(name, text) with { Line = cell.Line, Column = cell.Column };
    }

    private static BibtexField Unsaid(Match assignment) =>
        new(assignment.Groups[1].Value, assignment.Groups[2].Value.TrimEnd('\r'));

    [GeneratedRegex("^([^=\\s]+)= ?(.*)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Assignment();
}
