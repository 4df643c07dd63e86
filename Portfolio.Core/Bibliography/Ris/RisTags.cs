using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Portfolio.Core.Bibliography.Ris;

/// <summary>Which tags hold which extra field. One that is not known is the field <c>ris-c7</c>, and so written again.</summary>
internal static partial class RisTags
{
    private const string Unknown = "ris-";

    private static readonly FrozenDictionary<string, string> FieldOf = new Dictionary<string, string>
    {
        ["A4"] = "translator",
        ["C7"] = "eid",
        ["CY"] = "address",
        ["DO"] = "doi",
        ["ET"] = "edition",
        ["KW"] = "keywords",
        ["M3"] = "type",
        ["N1"] = "note",
        ["NV"] = "volumes",
        ["ST"] = "shorttitle",
        ["T3"] = "series",
        ["Y2"] = "urldate",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> TagOf = FieldOf.ToFrozenDictionary(
        pair => pair.Value,
        pair => pair.Key
    );

    /// <summary>The name of the extra field for a tag that no property holds.</summary>
    public static string Field(string tag, PublicationType type) =>
        tag switch
        {
            "T2" when IsWhole(type) => "series",
            "T3" when IsWhole(type) => Unknown + "t3",
            "C7" when !IsArticle(type) => Unknown + "c7",
            "PP" => "address",
            _ => FieldOf.GetValueOrDefault(tag) ?? Unknown + tag.ToLowerInvariant(),
        };

    /// <summary>The tag of an extra field, or null if RIS has none for it.</summary>
    public static string? Tag(string field, PublicationType type) =>
        field switch
        {
            "series" when IsWhole(type) => "T2",
            "eid" when !IsArticle(type) => null,
            "location" => "CY",
            "issn" => "SN",
            ['r', 'i', 's', '-', var first and >= 'a' and <= 'z', var second] when char.IsAsciiLetterOrDigit(second) =>
                field[Unknown.Length..].ToUpperInvariant(),
            _ => TagOf.GetValueOrDefault(field),
        };

    /// <summary>Line breaks are kept in these; elsewhere they only fold what is too long.</summary>
    public static bool IsLong(string tag) => tag is "AB" or "N1" or "N2" or "M2";

    /// <summary>A whole book, whose secondary title is that of its series.</summary>
    public static bool IsWhole(PublicationType type) => type.Csl == "book";

    /// <summary>Whether a line begins a field. One blank before the hyphen is a fault that some programs have.</summary>
    public static bool IsTagged(ReadOnlySpan<char> line) => Tagged().IsMatch(line);

    private static bool IsArticle(PublicationType type) => type.Bibtex == "article";

    [GeneratedRegex("^[A-Z][A-Z0-9] {1,2}-(?: |$)", RegexOptions.CultureInvariant)]
    private static partial Regex Tagged();
}
