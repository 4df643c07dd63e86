using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portfolio.Core.Pictures;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin;

/// <summary>A QR code that leads to a page of this site, as a drawing and in pixels.</summary>
public sealed class CodeModel(Site site) : PageModel
{
    // More than any address of the site has; a longer one does not fit into a code that can be read from afar.
    private const int LongestPath = 300;

    [FromQuery(Name = "path")]
    public string? Path { get; set; }

    /// <summary>Whole, at the public address once there is one.</summary>
    public string Address
    {
        get
        {
            var path = $"/{(Path ?? "").Trim().TrimStart('/')}";
            var root = site.Settings.PublicUrl ?? $"{Request.Scheme}://{Request.Host}{HttpContext.Address().Root}";
            return root + new PathString(path.Length <= LongestPath ? path : "/").ToUriComponent();
        }
    }

    public FileContentResult OnGetSvg() =>
        File(Encoding.UTF8.GetBytes(QrCode.Svg(Address, 320)), SvgPicture.ContentType);

    public FileContentResult OnGetPng() => File(QrCode.Png(Address, 1024), PngPicture.ContentType);
}
