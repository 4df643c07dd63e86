using System.Text.RegularExpressions;

namespace Portfolio.Core.Content;

internal static partial class Kebab
{
    /// <summary><c>ToRead</c> → <c>to-read</c>.</summary>
    public static string From(string pascal) => Hump().Replace(pascal, "-").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Hump();
}
