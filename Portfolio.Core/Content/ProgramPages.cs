using Portfolio.Core.Pages;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Content;

/// <summary>
/// Words that cannot be the slug of an entry, because a page of the program stands at that address. The list is what the
/// routes say; a test compares the two.
/// </summary>
public static class ProgramPages
{
    /// <summary>What no page's slug may be.</summary>
    public static IReadOnlySet<string> AtTheRoot { get; } =
        new HashSet<string>
        {
            "admin",
            "api",
            "cards",
            "css",
            "cv",
            "error",
            "essays",
            "index",
            "js",
            "media",
            "news",
            "not-found",
            "now",
            "papers",
            "reading",
            "search",
            "setup",
            "sign-in",
            "sign-out",
            "tags",
            "work",
        };

    /// <summary>What no paper's slug may be.</summary>
    public static IReadOnlySet<string> BelowReading { get; } = new HashSet<string> { "index", "stats" };

    /// <summary>Whether the entry would stand where the program does. A paper may turn from read to own, and back.</summary>
    public static bool Has(PublicEntry entry, string slug) =>
        entry switch
        {
            Page => AtTheRoot.Contains(slug),
            Paper => BelowReading.Contains(slug),
            _ => false,
        };
}
