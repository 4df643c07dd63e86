namespace Portfolio.Web.Forms;

/// <summary>Addresses that the owner types for visitors to follow.</summary>
internal static class WebAddress
{
    /// <summary>Whether it is a whole address on the web; <c>javascript:</c>, <c>file:</c> or a bare word is not.</summary>
    public static bool IsWhole(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && !address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c));

    /// <summary>Of a whole site, without a slash at its end; null when it is none, or names more than a site.</summary>
    public static string? OfSite(string typed) =>
        Uri.TryCreate(typed.Trim(), UriKind.Absolute, out var url)
        && url is { Scheme: "http" or "https", Query: "", Fragment: "", UserInfo: "" }
        && url.ToString() is { Length: <= 400 } address
            ? address.TrimEnd('/')
            : null;
}
