using System.Globalization;

namespace Portfolio.Core.Bibliography.Citations;

/// <summary>
/// The forms in which styles print a name. A body, and a name that is not cut, has one form. East Asian names stand
/// family first without a blank, and are never shortened. A particle stays with the family name, since a record does
/// not tell those that would be left behind.
/// </summary>
internal static class CitedName
{
    /// <summary><c>van Beethoven</c>, <c>张伟</c>: in the text of a paper.</summary>
    public static string Short(PersonName name) => Whole(name) ?? Family(name);

    /// <summary><c>King, M. L., Jr.</c></summary>
    public static string InvertedInitials(PersonName name) =>
        Whole(name) ?? Join(", ", Family(name), Initials(name.Given, ". ", "-"), name.Suffix);

    /// <summary><c>M. L. King Jr.</c></summary>
    public static string Initialled(PersonName name) =>
        Whole(name) ?? Join(" ", Initials(name.Given, ". ", "-"), Family(name), name.Suffix);

    /// <summary><c>King, Martin Luther, Jr.</c></summary>
    public static string Inverted(PersonName name) => Whole(name) ?? Join(", ", Family(name), name.Given, name.Suffix);

    /// <summary><c>Martin Luther King Jr.</c></summary>
    public static string Natural(PersonName name) => Whole(name) ?? Join(" ", name.Given, Family(name), name.Suffix);

    /// <summary><c>KING M L Jr</c></summary>
    public static string Capitals(PersonName name) =>
        Whole(name)
        ?? Join(" ", Family(name).ToUpperInvariant(), Initials(name.Given, " ", " "), name.Suffix?.TrimEnd('.'));

    public static bool IsEastAsian(PersonName name) => Scripts.IsEastAsian(name.Literal ?? name.Family ?? name.Given);

    private static string? Whole(PersonName name) =>
        name.Literal is { } literal ? literal
        : Scripts.IsEastAsian(name.Family) && Scripts.IsEastAsian(name.Given) ? name.Family + name.Given
        : name.Family is null ? name.Given ?? ""
        : null;

    private static string Family(PersonName name) => Join(" ", name.Particle, name.Family);

    private static string? Initials(string? given, string after, string hyphen) =>
        given is null
            ? null
            : string.Join(
                    "",
                    given
                        .Split([' ', '.', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)
                        .Select(word => Initial(word, after, hyphen))
                )
                .TrimEnd(' ');

    // Jean-Paul is J.-P.
    private static string Initial(string word, string after, string hyphen)
    {
        var letters = word.Split('-', '‐')
            .Select(part => StringInfo.GetNextTextElement(part.TrimStart('(', '“', '"', '\'')))
            .Where(letter => letter.Length > 0 && char.IsLetter(letter, 0));
        return string.Join(after.TrimEnd() + hyphen, letters) is { Length: > 0 } joined ? joined + after : "";
    }

    private static string Join(string between, params string?[] parts) =>
        string.Join(between, parts.Where(part => !string.IsNullOrEmpty(part)));
}
