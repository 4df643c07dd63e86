using Microsoft.AspNetCore.Mvc.RazorPages;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Records;

/// <summary>The same as a page shows in other formats, told in <c>Link</c> headers and in the page's head.</summary>
public sealed record Alternate(ExportFormat Format, string Path)
{
    /// <summary>The files beside a page; <paramref name="path"/> is the page's, below its language.</summary>
    public static IReadOnlyList<Alternate> Of(string path, string query = "") =>
        [.. ExportFormat.All.Select(format => new Alternate(format, $"{path}.{format.Extension}{query}"))];

    /// <summary>Tells them; <paramref name="rel"/> is how they relate to the page (RFC 8288).</summary>
    public static void Announce(PageModel page, SiteAddresses addresses, IReadOnlyList<Alternate> files, string rel)
    {
        page.ViewData["Alternates"] = files;
        foreach (var file in files)
            page.Response.Headers.AppendLink(addresses.Of(file.Path), rel, file.Format.MediaType);
    }
}
