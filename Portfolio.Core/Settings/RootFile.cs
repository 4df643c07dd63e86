using System.Text.RegularExpressions;

namespace Portfolio.Core.Settings;

/// <summary>
/// A small file at an address that a service prescribes, to see that the site is its owner's: which may stand where, and
/// what it is sent as.
/// </summary>
public static partial class RootFile
{
    public const int LargestBytes = 8 * 1024;
    public const int Most = 20;

    /// <summary>Where such files may stand.</summary>
    public static IReadOnlyList<string> Folders { get; } =
    ["/", "/.well-known/", "/.well-known/pki-validation/", "/.well-known/acme-challenge/"];

    /// <summary>
    /// Whether a file may have this name there. At the root it needs an ending, since what has none is a page.
    /// </summary>
    public static bool MayStand(string folder, string name) =>
        Folders.Contains(folder)
        && Name().IsMatch(name)
        && (Ending().IsMatch(name) || (folder != "/" && !name.Contains('.', StringComparison.Ordinal)));

    /// <summary>Whether somebody may have placed a file there; all other addresses need not be looked up.</summary>
    public static bool MayBe(string path)
    {
        var end = path.LastIndexOf('/') + 1;
        return end > 0 && MayStand(path[..end], path[end..]);
    }

    /// <summary>By its ending.</summary>
    public static string ContentType(string path) =>
        Path.GetExtension(path) switch
        {
            ".html" or ".htm" => "text/html",
            ".xml" => "application/xml",
            ".json" => "application/json",
            _ => "text/plain",
        };

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"\.(txt|html?|xml|json)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();
}
