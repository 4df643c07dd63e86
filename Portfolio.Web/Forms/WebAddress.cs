namespace Portfolio.Web.Forms;

/// <summary>Addresses of the web as they are typed.</summary>
internal static class WebAddress
{
    /// <summary>Whether it is one, with <c>https</c> or <c>http</c> and a host.</summary>
    public static bool Is(string typed) =>
        Uri.TryCreate(typed, UriKind.Absolute, out var url) && url is { Scheme: "http" or "https", Host.Length: > 0 };

    /// <summary>Of a whole site, without a slash at its end; null when it is none, or names more than a site.</summary>
    public static string? OfSite(string typed) =>
        Uri.TryCreate(typed.Trim(), UriKind.Absolute, out var url)
        && url is { Scheme: "http" or "https", Query: "", Fragment: "", UserInfo: "" }
        && url.ToString() is { Length: <= 400 } address
            ? address.TrimEnd('/')
            : null;
}
