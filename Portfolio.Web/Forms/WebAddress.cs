namespace Portfolio.Web.Forms;

/// <summary>Addresses that the owner types for visitors to follow.</summary>
internal static class WebAddress
{
    /// <summary>Whether it is a whole address on the web; <c>javascript:</c>, <c>file:</c> or a bare word is not.</summary>
    public static bool IsWhole(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && !address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c));
}
