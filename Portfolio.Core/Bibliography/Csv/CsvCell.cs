namespace Portfolio.Core.Bibliography.Csv;

/// <summary>One cell, and where it begins in the file; line and column count from 1.</summary>
internal sealed record CsvCell(string Text, int Line, int Column);

/// <summary>The cells of one row, which may run over several lines, and its text as it stands in the file.</summary>
internal sealed record CsvRow(IReadOnlyList<CsvCell> Cells, string Source, int Line);
