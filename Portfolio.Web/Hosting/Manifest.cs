using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Localization;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Hosting;

/// <summary>
/// <c>/manifest.webmanifest</c> (W3C Web Application Manifest, Web Share Target): the admin area as an app that can be
/// installed, and that other apps share links with. What they share fills the form at <c>/admin/add</c>.
/// </summary>
internal static class Manifest
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    public static void MapManifest(this WebApplication app) =>
        app.MapMethods(
            "/manifest.webmanifest",
            MadeFile.Read,
            (HttpContext context, Site site, IStringLocalizer<AdminText> text) =>
                MadeFile.Answer(
                    context,
                    JsonSerializer.SerializeToUtf8Bytes(Of(context, site, text), Json),
                    "application/manifest+json"
                )
        );

    private static object Of(HttpContext context, Site site, IStringLocalizer<AdminText> text)
    {
        var root = context.Address().Root;
        var admin = context.Request.PathBase + "/admin";
        var name = site.Words(site.Title) is { Length: > 0 } title ? title : text["Your site"].Value;
        return new
        {
            // In every language the same app.
            Id = root + "/admin",
            Name = name,
            ShortName = name,
            Lang = site.Language.Tag,
            StartUrl = admin,
            Scope = root + "/",
            Display = "standalone",
            BackgroundColor = "#fbfaf6",
            ThemeColor = "#f3f1e9",
            Icons = new[] { Icon(192, "any"), Icon(512, "any"), Icon(512, "maskable") },
            Shortcuts = new[] { Shortcut("Keep a link", "/add"), Shortcut("New essay", "/essays/edit") },
            ShareTarget = new
            {
                Action = admin + "/add",
                Method = "GET",
                Params = new
                {
                    Title = "title",
                    Text = "text",
                    Url = "url",
                },
            },
        };

        object Icon(int size, string purpose) =>
            new
            {
                Src = $"{root}/icon-{size}.png",
                Sizes = $"{size}x{size}",
                Type = "image/png",
                Purpose = purpose,
            };

        object Shortcut(string does, string path) => new { Name = text[does].Value, Url = admin + path };
    }
}
