namespace Portfolio.Core.Bibliography.Citations;

/// <summary>The kinds of works that styles tell apart.</summary>
internal enum CitedKind
{
    Article,
    News,
    Conference,
    Chapter,
    Book,
    Thesis,
    Report,
    Preprint,
    Web,
    Dataset,
    Software,
    Patent,
    Standard,
    Other,
}

internal static class CitedKinds
{
    private static readonly string[] Servers =
    [
        "arXiv",
        "CoRR",
        "bioRxiv",
        "medRxiv",
        "ChemRxiv",
        "PsyArXiv",
        "SSRN",
        "OSF Preprints",
        "Preprints",
    ];

    public static CitedKind Of(BibliographicRecord record) =>
        record.Type.Csl switch
        {
            "article-journal"
            or "review"
            or "review-book"
            or "document"
            or "manuscript" when ServerOf(record) is not null => CitedKind.Preprint,
            "article-journal" or "periodical" or "review" or "review-book" => CitedKind.Article,
            "article-magazine" or "article-newspaper" => CitedKind.News,
            "paper-conference" => CitedKind.Conference,
            "chapter" or "entry" or "entry-dictionary" or "entry-encyclopedia" => CitedKind.Chapter,
            "book" or "collection" or "classic" or "pamphlet" => CitedKind.Book,
            "thesis" => CitedKind.Thesis,
            "report" => CitedKind.Report,
            "webpage" or "post" or "post-weblog" => CitedKind.Web,
            "dataset" => CitedKind.Dataset,
            "software" => CitedKind.Software,
            "patent" => CitedKind.Patent,
            "standard" => CitedKind.Standard,
            "document" when record.Links[LinkKind.Url] is not null => CitedKind.Web,
            _ => CitedKind.Other,
        };

    /// <summary>The server of a preprint; null of what was published elsewhere.</summary>
    public static string? ServerOf(BibliographicRecord record) =>
        record.Venue is not { } venue
            ? record.Arxiv is null
                ? null
                : "arXiv"
            : venue.StartsWith("arXiv", StringComparison.OrdinalIgnoreCase) || venue == "CoRR"
                ? "arXiv"
                : Array.Find(Servers, server => server.Equals(venue, StringComparison.OrdinalIgnoreCase));
}
