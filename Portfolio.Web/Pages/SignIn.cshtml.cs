using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Portfolio.Web.Accounts;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages;

/// <summary>Where the owner signs in. The sentence is the same for an unknown address and for a wrong password.</summary>
public sealed class SignInModel(
    CheckPassword check,
    StartSession session,
    SignInThrottle throttle,
    ILogger<SignInModel> log,
    IStringLocalizer<AdminText> text
) : PageModel
{
    [BindProperty]
    public string Email { get; set; } = "";

    [BindProperty]
    public string Password { get; set; } = "";

    [BindProperty]
    public bool Keep { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        var address = HttpContext.Connection.RemoteIpAddress;
        if (throttle.Begin(address) is var wait && wait > TimeSpan.Zero)
            return this.TooMany(wait, text);
        if (await check.RunAsync(Email.Trim(), Password) is not { } owner)
        {
            log.LogWarning("A sign-in from {Address} was refused", address);
            ModelState.AddModelError(
                nameof(Password),
                text["This e-mail address and password do not belong together."]
            );
            return Page();
        }
        throttle.Succeeded(address);
        await session.RunAsync(HttpContext, owner, Keep);
        return Url.IsLocalUrl(ReturnUrl) ? LocalRedirect(ReturnUrl) : RedirectToPage("/Admin/Index");
    }
}
