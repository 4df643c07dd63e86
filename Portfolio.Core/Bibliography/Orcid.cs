using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Portfolio.Core.Bibliography;

/// <summary>
/// An ORCID iD with a correct check digit (ISO 7064 mod 11-2, <see href="https://support.orcid.org"/>), as
/// <c>0000-0002-1825-0097</c>.
/// </summary>
public sealed partial record Orcid
{
    private Orcid(string id) => Id = id;

    public string Id { get; }
    public string Url => $"https://orcid.org/{Id}";

    /// <summary>Reads the id alone or within an orcid.org address.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Orcid? orcid)
    {
        var id = Shape().Match(text?.Trim() ?? "") is { Success: true } match
            ? match.Groups[1].Value.ToUpperInvariant()
            : "";
        orcid = id.Length > 0 && CheckDigit(id) == id[^1] ? new(id) : null;
        return orcid is not null;
    }

    public override string ToString() => Id;

    private static char CheckDigit(string id)
    {
        var total = 0;
        foreach (var digit in id[..^1].Where(char.IsAsciiDigit))
            total = (total + (digit - '0')) * 2 % 11;
        var check = (12 - total) % 11;
        return check == 10 ? 'X' : (char)('0' + check);
    }

    [GeneratedRegex(
        @"^(?:https?://(?:www\.)?orcid\.org/)?([0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X])/?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Shape();
}
