using Portfolio.Core.Papers;

namespace Portfolio.Web.Records;

/// <summary>
/// A list at <paramref name="Path"/> as far as its filter shows it: what is asked, how many papers that found, and the
/// years they could be narrowed to, each with its number of papers. <paramref name="Section"/> names what is asked as a
/// section.
/// </summary>
public sealed record ShownFilter(
    string Path,
    FilterQuery Asked,
    int Found,
    IReadOnlyList<(Years Years, int Papers)> Years,
    string Section = ""
);
