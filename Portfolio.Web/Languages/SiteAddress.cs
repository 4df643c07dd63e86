using Portfolio.Core.Languages;

namespace Portfolio.Web.Languages;

/// <summary>
/// The address a visitor asked for, before the language prefix was taken off and before an error page took its place:
/// <see cref="Root"/> is where the site is mounted (empty, or <c>/~name</c> behind a proxy), <see cref="Path"/> the
/// page without prefix.
/// </summary>
public sealed record SiteAddress(PathString Root, PathString Path, QueryString Query)
{
    /// <summary>The same page in another language.</summary>
    public string In(Language language) => Root + Prefix(language) + Path.ToUriComponent() + Query;

    /// <summary>The same page without its query, at the site's public address.</summary>
    public string Absolute(string publicUrl, Language language) => publicUrl + Prefix(language) + Path.ToUriComponent();

    /// <summary>What stands before the path of a page in this language: nothing, or <c>/zh</c>.</summary>
    public static string Prefix(Language language) => language.Prefix.Length == 0 ? "" : "/" + language.Prefix;
}
