using System.Collections.Frozen;

namespace Portfolio.Core.Lookup;

/// <summary>
/// Who may be asked: the services themselves, and the agencies that doi.org passes a question on to
/// (<see href="https://citation.doi.org/docs.html"/>).
/// </summary>
internal static class KnownHosts
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "doi.org",
        "www.doi.org",
        "dx.doi.org",
        "api.crossref.org",
        "data.crossref.org",
        "api.datacite.org",
        "data.datacite.org",
        "data.crosscite.org",
        "data.medra.org",
        "arxiv.org",
        "export.arxiv.org"
    );

    /// <summary>
    /// Https to a known host at the usual port; or the very place that was configured, which whoever runs the site
    /// answers for.
    /// </summary>
    public static bool MayBeAsked(Uri address, Uri configured) =>
        IsAt(address, configured)
        || (
            address.Scheme == Uri.UriSchemeHttps
            && address is { IsDefaultPort: true, UserInfo.Length: 0 }
            && Names.Contains(address.IdnHost)
        );

    private static bool IsAt(Uri address, Uri configured) =>
        Uri.Compare(address, configured, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.Ordinal)
            == 0
        && address.UserInfo.Length == 0;
}
