using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Portfolio.Web.Pages;

/// <summary>Shown after an exception, with the request id that the log has.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorModel : PageModel
{
    public static string Language => CultureInfo.CurrentUICulture.Name;

    public void OnGet() => Response.StatusCode = 500;

    public void OnPost() => Response.StatusCode = 500;
}
