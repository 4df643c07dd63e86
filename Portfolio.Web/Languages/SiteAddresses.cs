using Portfolio.Core.Languages;

namespace Portfolio.Web.Languages;

/// <summary>
/// Addresses for what is read elsewhere: absolute once the owner has said what the public address is, else from the root
/// of the host.
/// </summary>
public sealed class SiteAddresses(Site site, IHttpContextAccessor http)
{
    /// <summary>A path such as <c>/work</c> in the visitor's language.</summary>
    public string Of(string path) => Of(path, site.Language);

    public string Of(string path, Language language) => Base + SiteAddress.Prefix(language) + path;

    /// <summary>A path that is the same in every language, such as that of a file.</summary>
    public string AtRoot(string path) => Base + path;

    private string Base => site.Settings.PublicUrl ?? http.HttpContext!.Address().Root.Value ?? "";
}
