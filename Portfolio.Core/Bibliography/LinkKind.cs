namespace Portfolio.Core.Bibliography;

/// <summary>What a paper's link leads to; each kind is a BibTeX field of al-folio, and written in this order.</summary>
public enum LinkKind
{
    Url,
    Html,
    Pdf,
    Code,
    Slides,
    Poster,
    Video,
    Site,
    Supplement,
    Blog,
}
