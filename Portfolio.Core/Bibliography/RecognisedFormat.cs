using System.Text.RegularExpressions;
using Portfolio.Core.Bibliography.Csv;

namespace Portfolio.Core.Bibliography;

/// <summary>Tells the format of a bibliography file by its content; its name decides where several fit.</summary>
internal static partial class RecognisedFormat
{
    private static readonly RecordFormat[] Told =
    [
        RecordFormat.Ris,
        RecordFormat.CslJson,
        RecordFormat.Bibtex,
        RecordFormat.Csv,
    ];

    public static RecordFormat? Of(string text, string? fileName)
    {
        RecordFormat? named = Path.GetExtension(fileName ?? "").ToLowerInvariant() switch
        {
            ".bib" or ".bibtex" => RecordFormat.Bibtex,
            ".ris" => RecordFormat.Ris,
            ".json" or ".csljson" => RecordFormat.CslJson,
            ".csv" or ".tsv" => RecordFormat.Csv,
            _ => null,
        };
        return named is { } format && IsIn(text, format) ? format
            : Array.FindIndex(Told, each => IsIn(text, each)) is >= 0 and var at ? Told[at]
            : null;
    }

    private static bool IsIn(string text, RecordFormat format) =>
        format switch
        {
            RecordFormat.Ris => RisType().IsMatch(text),
            RecordFormat.CslJson => text.AsSpan().TrimStart("\uFEFF \t\r\n") is ['{', ..] or ['[', ..],
            RecordFormat.Bibtex => BibtexEntry().IsMatch(text),
            _ => CsvReader.Recognises(text),
        };

    [GeneratedRegex(@"^\uFEFF?[ \t]*TY {1,2}- *[A-Za-z]", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex RisType();

    [GeneratedRegex(
        @"^\uFEFF?[^\n%@]{0,200}@[ \t]*[A-Za-z]+\s*[{(]",
        RegexOptions.Multiline | RegexOptions.CultureInvariant
    )]
    private static partial Regex BibtexEntry();
}
