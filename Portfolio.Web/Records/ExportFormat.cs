using Microsoft.Net.Http.Headers;
using Portfolio.Core.Bibliography;

namespace Portfolio.Web.Records;

/// <summary>A format in which visitors take papers away, by the end of the address or by what their program accepts.</summary>
public sealed record ExportFormat(RecordFormat Format, string Name, string Extension, string MediaType)
{
    /// <summary>In the order in which pages name them.</summary>
    public static readonly IReadOnlyList<ExportFormat> All =
    [
        new(RecordFormat.Bibtex, "BibTeX", "bib", "application/x-bibtex"),
        new(RecordFormat.Ris, "RIS", "ris", "application/x-research-info-systems"),
        new(RecordFormat.CslJson, "CSL-JSON", "json", "application/vnd.citationstyles.csl+json"),
        new(RecordFormat.Csv, "CSV", "csv", "text/csv"),
        new(RecordFormat.Markdown, "Markdown", "md", "text/markdown"),
    ];

    /// <summary>
    /// The format a program asks for by name and no less than a page; null when a page is what it wants. That of two
    /// it wants as much is the first of <see cref="All"/>.
    /// </summary>
    public static ExportFormat? Wanted(IList<MediaTypeHeaderValue> accept)
    {
        var best = All.MaxBy(format => QualityOf(format.MediaType, accept) ?? 0);
        var quality = best is null ? 0 : QualityOf(best.MediaType, accept) ?? 0;
        var page = QualityOf("text/html", accept) ?? QualityOf("text/*", accept) ?? QualityOf("*/*", accept) ?? 0;
        return quality > 0 && quality >= page ? best : null;
    }

    private static double? QualityOf(string type, IList<MediaTypeHeaderValue> accept) =>
        accept.FirstOrDefault(a => a.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase)) is { } named
            ? named.Quality ?? 1
            : null;
}
