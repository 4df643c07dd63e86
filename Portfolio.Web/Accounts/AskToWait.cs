using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Accounts;

/// <summary>The answer to one attempt too many: 429, and how long to wait.</summary>
internal static class AskToWait
{
    public static PageResult TooMany(this PageModel page, TimeSpan wait, IStringLocalizer<AdminText> text)
    {
        page.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        page.Response.Headers.RetryAfter = ((int)wait.TotalSeconds + 1).ToString(CultureInfo.InvariantCulture);
        page.ModelState.AddModelError("", text["Too many attempts. Try again in {0} min.", (int)wait.TotalMinutes + 1]);
        return page.Page();
    }
}
