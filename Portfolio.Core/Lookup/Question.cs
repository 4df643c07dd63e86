namespace Portfolio.Core.Lookup;

/// <summary>
/// A question to a service. <paramref name="Address"/> stands below <paramref name="Base"/>;
/// <paramref name="Kinds"/> are the media types that can be read, the first of which is asked for;
/// <paramref name="Pause"/> is what the service asks for between two calls.
/// </summary>
internal sealed record Question(string Service, Uri Base, Uri Address, string[] Kinds, TimeSpan Pause = default)
{
    private static readonly string[] Json =
    [
        "application/vnd.citationstyles.csl+json",
        "application/json",
        "application/vnd.crossref-api-message+json",
    ];
    private static readonly string[] Atom = ["application/atom+xml", "application/xml", "text/xml"];

    public static Question AboutDoi(LookupSettings settings, string doi) =>
        new("doi.org", settings.Doi, new Uri(settings.Doi, Escaped(doi)), Json);

    public static Question ToCrossref(LookupSettings settings, string path) =>
        new("crossref.org", settings.Crossref, new Uri(settings.Crossref, path), Json);

    /// <summary>Three seconds between calls, by <see href="https://info.arxiv.org/help/api/tou.html"/>.</summary>
    public static Question ToArxiv(LookupSettings settings, string id) =>
        new(
            "arxiv.org",
            settings.Arxiv,
            new Uri(settings.Arxiv, "api/query?max_results=1&id_list=" + Uri.EscapeDataString(id)),
            Atom,
            TimeSpan.FromSeconds(3)
        );

    // A slash is part of the path; "//" or ".." at its beginning would be another address.
    public static string Escaped(string doi) => Uri.EscapeDataString(doi).Replace("%2F", "/", StringComparison.Ordinal);
}
