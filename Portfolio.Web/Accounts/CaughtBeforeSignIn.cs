using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.WebUtilities;

namespace Portfolio.Web.Accounts;

/// <summary>
/// What is sent to <c>/admin/add</c> after the session ended comes back in the form, once the owner has signed in: it goes
/// along in the address, as if it were just being caught. Nothing is written on the way.
/// </summary>
internal static class CaughtBeforeSignIn
{
    /// <summary>In bytes; what makes a longer address than servers take stays in the browser's history alone.</summary>
    private const int LongestForm = 16 * 1024;
    private const int LongestAddress = 7_000;

    private static readonly string[] Fields = ["kind", "url", "title", "text"];

    public static async Task RedirectAsync(
        RedirectContext<CookieAuthenticationOptions> context,
        Func<RedirectContext<CookieAuthenticationOptions>, Task> usual
    )
    {
        var request = context.Request;
        if (
            HttpMethods.IsPost(request.Method)
            && request.Path == "/admin/add"
            && request.HasFormContentType
            && request.ContentLength <= LongestForm
        )
        {
            var form = await request.ReadFormAsync(context.HttpContext.RequestAborted);
            var filled = QueryHelpers.AddQueryString(
                request.PathBase + request.Path,
                Fields.ToDictionary(name => name, string? (name) => form[name])
            );
            var signIn = QueryHelpers.AddQueryString(
                $"{request.PathBase}{context.Options.LoginPath}",
                context.Options.ReturnUrlParameter,
                filled
            );
            if (signIn.Length <= LongestAddress)
                context.RedirectUri = signIn;
        }
        await usual(context);
    }
}
