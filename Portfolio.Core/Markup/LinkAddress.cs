using System.Text.RegularExpressions;

namespace Portfolio.Core.Markup;

/// <summary>Which addresses a text may point to: https, http and mailto, an address on this site, a place on the page.</summary>
internal static partial class LinkAddress
{
    public static readonly string[] Schemes = ["http", "https", "mailto"];

    public static bool IsAllowedLink(string address) =>
        Scheme(address) is not { } scheme || Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase);

    public static bool IsAllowedImage(string address) =>
        IsAllowedLink(address) && !"mailto".Equals(Scheme(address), StringComparison.OrdinalIgnoreCase);

    public static bool IsExternal(string address) => External().IsMatch(address);

    // A browser drops tabs and line breaks inside an address and blanks and control characters before it: so do we.
    private static string? Scheme(string address) =>
        SchemeAtStart().Match(Ignored().Replace(address, "")) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"[\u0000-\u0020\u007F-\u00A0\u200B-\u200F\u2028-\u202E\u2060\uFEFF\uFFFD]")]
    private static partial Regex Ignored();

    // Anything before the first colon that is not a path, query or fragment counts: "javascript&colon;" does not get by.
    [GeneratedRegex(@"^([^/?#:]*):")]
    private static partial Regex SchemeAtStart();

    [GeneratedRegex(@"^(?:https?:)?[/\\]{2}", RegexOptions.IgnoreCase)]
    private static partial Regex External();
}
