namespace Portfolio.Core.Bibliography.Citations;

/// <summary>The styles a work can be cited in; stored as its name.</summary>
public enum CitationStyle
{
    /// <summary>American Psychological Association, 7th edition.</summary>
    Apa,

    /// <summary>IEEE Reference Guide: numbered.</summary>
    Ieee,

    /// <summary>MLA Handbook, 9th edition.</summary>
    Mla,

    /// <summary>The Chicago Manual of Style, 18th edition, author-date.</summary>
    Chicago,

    /// <summary>GB/T 7714–2015, 顺序编码制: numbered.</summary>
    Gbt7714,
}
