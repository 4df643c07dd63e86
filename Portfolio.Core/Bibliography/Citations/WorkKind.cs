namespace Portfolio.Core.Bibliography.Citations;

/// <summary>The kinds of works that styles tell apart.</summary>
internal enum WorkKind
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

internal static class WorkKinds
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

    public static WorkKind Of(BibliographicRecord record) =>
        record.Type.Csl switch
        {
            "article-journal"
            or "review"
            or "review-book"
            or "document"
            or "manuscript" when ServerOf(record) is not null => WorkKind.Preprint,
            "article-journal" or "periodical" or "review" or "review-book" => WorkKind.Article,
            "article-magazine" or "article-newspaper" => WorkKind.News,
            "paper-conference" => WorkKind.Conference,
            "chapter" or "entry" or "entry-dictionary" or "entry-encyclopedia" => WorkKind.Chapter,
            "book" or "collection" or "classic" or "pamphlet" => WorkKind.Book,
            "thesis" => WorkKind.Thesis,
            "report" => WorkKind.Report,
            "webpage" or "post" or "post-weblog" => WorkKind.Web,
            "dataset" => WorkKind.Dataset,
            "software" => WorkKind.Software,
            "patent" => WorkKind.Patent,
            "standard" => WorkKind.Standard,
            "document" when record.Links[LinkKind.Url] is not null => WorkKind.Web,
            _ => WorkKind.Other,
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
