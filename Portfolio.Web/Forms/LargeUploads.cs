using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Portfolio.Web.Forms;

/// <summary>
/// On a page: it takes forms of up to <see cref="LargeUploads.MostMegabytes"/>, where the server's own limit is less. A larger one is
/// not read; the page comes back, with <c>tooMuch</c> in its address, and says so.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LargeUploadsAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    // Before the check of the form's token, which reads the form.
    public int Order => 900;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (http.Request.ContentLength > LargeUploads.MostBytes)
        {
            context.Result = new RedirectToPageResult(null, new { tooMuch = true });
        }
        else
        {
            if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
                limit.MaxRequestBodySize = LargeUploads.MostBytes;
            var form = new FormOptions { MultipartBodyLengthLimit = LargeUploads.MostBytes };
            http.Features.Set<IFormFeature>(new FormFeature(http.Request, form));
        }
    }
}

/// <summary>How large a form with files may be.</summary>
public static class LargeUploads
{
    public const int MostMegabytes = 200;

    /// <summary>With room for what stands around the files.</summary>
    public const long MostBytes = (MostMegabytes + 1) * 1024L * 1024;
}
