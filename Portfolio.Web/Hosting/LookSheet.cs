using System.Security.Cryptography;
using System.Text;
using Portfolio.Core.Settings;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Hosting;

/// <summary>
/// <c>/look.css</c>: the few declarations by which the owner's accent, face and density take the place of the site's own. Pages link
/// it only where there are any, with their hash, so that browsers keep it.
/// </summary>
internal static class LookSheet
{
    public static void MapLookSheet(this WebApplication app) =>
        app.MapMethods(
            "/look.css",
            MadeFile.Read,
            (HttpContext context, Site site, string? v) =>
            {
                var sheet = Of(site.Settings);
                var answer = MadeFile.Answer(context, Encoding.UTF8.GetBytes(sheet), "text/css; charset=utf-8");
                if (v == Version(sheet))
                    context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return answer;
            }
        );

    /// <summary>Its address below the root of the site; null where the site looks as it comes.</summary>
    public static string? AddressOf(SiteSettings settings) =>
        Of(settings) is { Length: > 0 } sheet ? $"look.css?v={Version(sheet)}" : null;

    // What cannot be read as a colour is none: nothing but digits gets into the sheet.
    private static string Of(SiteSettings settings)
    {
        var css = new StringBuilder();
        if (Colour.TryParse(settings.Accent, out var accent))
        {
            var dark = Tokens(AccentPalette.OnDark(accent));
            css.Append(":root{")
                .Append(Tokens(AccentPalette.OnLight(accent)))
                .Append("}\n")
                .Append("@media screen and (prefers-color-scheme:dark){:root:not([data-theme=\"light\"]){")
                .Append(dark)
                .Append("}}\n[data-theme=\"dark\"]{")
                .Append(dark)
                .Append("}\n");
        }
        if (settings.Face == TextFace.Serif)
            css.Append("body{font-family:var(--serif)}\n");
        if (settings.Density == Density.Compact)
            css.Append(Compact);
        return css.ToString();
    }

    // Less room between things; what is pressed keeps its size.
    private const string Compact = """
        :root{--leading:1.5}:lang(zh){--leading:1.7}
        .sec{padding-block:1.1rem 1.4rem}
        .head{padding-block:clamp(1.25rem,3vw,2.25rem) clamp(1rem,2vw,1.5rem)}
        .hero{padding-block:clamp(1rem,3vw,2rem)}
        .ruled>li+li{margin-block-start:.55rem;padding-block-start:.55rem}

        """;

    private static string Tokens(AccentPalette palette) =>
        $"--accent:{palette.Accent};--line:{palette.Line};--wash:{palette.Wash};--c-fn:{palette.Accent}";

    private static string Version(string sheet) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sheet)))[..12];
}
