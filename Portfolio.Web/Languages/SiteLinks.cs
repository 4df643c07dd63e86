using Microsoft.AspNetCore.Components;
using Portfolio.Core.Languages;
using Portfolio.Core.Media;

namespace Portfolio.Web.Languages;

/// <summary>Addresses of what is the same in every language: style sheets, scripts, pictures.</summary>
internal static class SiteLinks
{
    public static SiteAddress Address(this HttpContext context) => context.Features.Get<SiteAddress>()!;

    /// <summary>A path below the root of the site, never below a language.</summary>
    public static string AtRoot(this HttpContext context, string path) => context.Address().Root + "/" + path;

    /// <summary>A file of the owner's.</summary>
    public static string Media(this HttpContext context, MediaFile file) =>
        context.AtRoot(MediaFile.AddressOf(file.Hash) + Uri.EscapeDataString(file.FileName));

    /// <summary>The address of everything with a tag, below the language; a slash in it stays one.</summary>
    public static string TagPath(string tag) => "tags/" + string.Join('/', tag.Split('/').Select(Uri.EscapeDataString));

    /// <summary>
    /// An address as it may be linked: on the web, or on this site from its root. Null for anything else, such as the
    /// name of a file or a script.
    /// </summary>
    public static string? Href(string address) =>
        address.StartsWith('/')
        || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            ? address
            : null;

    /// <summary>A static file by its name with the fingerprint of its content, which may be cached for ever.</summary>
    public static string Asset(this HttpContext context, string path)
    {
        var assets = context.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        return context.AtRoot(assets?[path] ?? path);
    }

    /// <summary>What stands in <c>lang</c>: the text's language where it is not the page's, else null, and no attribute.</summary>
    public static string? LangUnless(this TextIn text, Site site) =>
        text.Language == site.Language.Tag ? null : text.Language;

    /// <summary>The same for a few words of no known language: Chinese where they are written in Chinese characters.</summary>
    public static string? HanUnless(this string words, Site site) =>
        words.Any(c => c is >= '\u3400' and <= '\u9fff')
        && !site.Language.Tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase)
            ? "zh-Hans"
            : null;
}
