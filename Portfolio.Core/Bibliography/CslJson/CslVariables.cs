using System.Collections.Frozen;

namespace Portfolio.Core.Bibliography.CslJson;

/// <summary>
/// The variables of CSL 1.0.2 (<see href="https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables"/>)
/// that no property holds. Where BibTeX or BibLaTeX has a field for one, the extra field has its name, so that the
/// formats translate into each other; otherwise it has CSL's.
/// </summary>
internal static class CslVariables
{
    private static readonly (string Field, string Variable)[] Renamed =
    [
        ("address", "publisher-place"),
        ("bookauthor", "container-author"),
        ("chapter", "chapter-number"),
        ("eventdate", "event-date"),
        ("eventtitle", "event-title"),
        ("issn", "ISSN"),
        ("keywords", "keyword"),
        ("origdate", "original-date"),
        ("origlocation", "original-publisher-place"),
        ("origpublisher", "original-publisher"),
        ("origtitle", "original-title"),
        ("pagetotal", "number-of-pages"),
        ("pmcid", "PMCID"),
        ("pmid", "PMID"),
        ("pubstate", "status"),
        ("series", "collection-title"),
        ("shorttitle", "title-short"),
        ("type", "genre"),
        ("urldate", "accessed"),
        ("venue", "event-place"),
        ("volumes", "number-of-volumes"),
        // Only read so: CSL's older names, and BibLaTeX's.
        ("eventtitle", "event"),
        ("shorttitle", "shortTitle"),
        ("location", "publisher-place"),
    ];

    private static readonly FrozenSet<string> Names =
    [
        .. "chair collection-editor compiler composer container-author contributor curator director editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author performer producer recipient reviewed-author script-writer series-creator translator".Split(
            ' '
        ),
    ];

    private static readonly FrozenSet<string> Dates =
    [
        .. "accessed available-date event-date original-date submitted".Split(' '),
    ];

    private static readonly FrozenSet<string> Texts =
    [
        .. "annote archive archive_collection archive_location archive-place authority call-number citation-number citation-label dimensions division edition first-reference-note-number jurisdiction locator medium note number issue collection-number page-first part part-title printing references reviewed-genre reviewed-title scale section source supplement version volume-title volume-title-short".Split(
            ' '
        ),
    ];

    private static readonly FrozenDictionary<string, string> FieldOf = Renamed
        .DistinctBy(row => row.Variable)
        .ToFrozenDictionary(row => row.Variable, row => row.Field);

    private static readonly FrozenDictionary<string, string> VariableOf = Renamed
        .DistinctBy(row => row.Field)
        .ToFrozenDictionary(row => row.Field, row => row.Variable);

    public static string Field(string variable) => FieldOf.GetValueOrDefault(variable) ?? variable;

    /// <summary>The variable of an extra field, or null if CSL has none for it.</summary>
    public static string? Variable(string field) =>
        VariableOf.GetValueOrDefault(field)
        ?? (Names.Contains(field) || Dates.Contains(field) || Texts.Contains(field) ? field : null);

    public static bool IsNames(string variable) => Names.Contains(variable);

    public static bool IsDate(string variable) => Dates.Contains(variable);

    /// <summary>The variable that counts what BibTeX's <c>number</c> does: issues, reports, or volumes of a series.</summary>
    public static string Number(PublicationType type) =>
        type.Csl switch
        {
            "report" or "patent" or "standard" or "legislation" or "bill" or "regulation" or "software" => "number",
            "book" or "chapter" or "entry" or "entry-encyclopedia" or "entry-dictionary" => "collection-number",
            _ => "issue",
        };
}
