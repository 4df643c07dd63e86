namespace Portfolio.Core.Bibliography;

/// <summary>
/// One entry as it stands in a file. <paramref name="Type"/> and field names are in lower case;
/// <paramref name="Key"/> is as written, empty when there was none; <paramref name="Source"/> is the text from <c>@</c>
/// to the closing brace, unchanged; <paramref name="Line"/> counts from 1.
/// </summary>
public sealed record BibtexEntry(
    string Type,
    string Key,
    ValueList<BibtexField> Fields,
    string Source = "",
    int Line = 0
);

/// <summary>
/// A field with its raw LaTeX <paramref name="Value"/>: outer braces or quotes taken off, parts joined and
/// abbreviations replaced. A field that is given twice stands here twice; the first counts.
/// </summary>
public sealed record BibtexField(string Name, string Value, int Line = 0, int Column = 1);
