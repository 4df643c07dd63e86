namespace Portfolio.Core.Lookup;

/// <summary>Crossref's names of types as CSL's; a name that is CSL's already stays.</summary>
internal static class ServiceTypes
{
    public static string Csl(string? type) =>
        type switch
        {
            null => "document",
            "journal-article" => "article-journal",
            "proceedings-article" => "paper-conference",
            "book-chapter" or "book-section" or "book-part" or "book-track" => "chapter",
            "reference-entry" => "entry-encyclopedia",
            "monograph" or "edited-book" or "reference-book" or "book-set" or "book-series" or "proceedings" => "book",
            "dissertation" => "thesis",
            "report-series" or "report-component" => "report",
            "peer-review" => "review",
            // A preprint; an article without a journal would be called one of a journal.
            "posted-content" or "article" => "document",
            _ => type,
        };
}
