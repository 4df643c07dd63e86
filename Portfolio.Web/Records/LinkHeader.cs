namespace Portfolio.Web.Records;

/// <summary><c>Link</c> headers (RFC 8288).</summary>
internal static class LinkHeader
{
    /// <summary>An address that is none, or holds what cannot stand in a header, is left out.</summary>
    public static void AppendLink(this IHeaderDictionary headers, string address, string rel, string? type = null)
    {
        if (!Uri.TryCreate(address, UriKind.RelativeOrAbsolute, out var uri))
            return;
        var target = uri.IsAbsoluteUri && !address.StartsWith('/') ? uri.AbsoluteUri : address;
        if (target.All(c => c is > ' ' and < '\u007f' and not ('<' or '>' or '"')))
            headers.Append("Link", $"<{target}>; rel=\"{rel}\"" + (type is null ? "" : $"; type=\"{type}\""));
    }
}
