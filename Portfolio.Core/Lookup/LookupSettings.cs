namespace Portfolio.Core.Lookup;

/// <summary>
/// Where records are asked for, and who asks. Each address ends with a slash; it is https, or plain http on this very
/// machine, where a stub may stand in.
/// </summary>
public sealed record LookupSettings
{
    /// <summary>Sends a question about a DOI on to the agency that registered it.</summary>
    public Uri Doi { get; init; } = new("https://doi.org/");

    public Uri Crossref { get; init; } = new("https://api.crossref.org/");

    /// <summary>The arXiv's host for programs.</summary>
    public Uri Arxiv { get; init; } = new("https://export.arxiv.org/");

    /// <summary>Where a service can write to when its questions come too fast; null: nothing is said.</summary>
    public string? Mail { get; init; }

    /// <summary>Reads an address; null when it is neither https nor on this machine.</summary>
    public static Uri? Address(string text) =>
        Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            ? address
            : null;
}
