using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Portfolio.Web.Pages;

/// <summary>Stands in for every answer without a body of its own: 404, 410, a refused form. Never a place to go to.</summary>
[IgnoreAntiforgeryToken]
public sealed class NotFoundModel : PageModel
{
    public int Status { get; private set; }

    public void OnGet() => Answer();

    public void OnPost() => Answer();

    private void Answer()
    {
        Status = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalStatusCode ?? 404;
        Response.StatusCode = Status;
    }
}
