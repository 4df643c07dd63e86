namespace Portfolio.Core.Exchange.Import.Documents;

/// <summary>Where a link leads.</summary>
internal static class LinkTarget
{
    /// <summary>Whether it is a whole address on the web.</summary>
    public static bool IsWeb(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
