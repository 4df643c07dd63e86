using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Web.Accounts;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages;

/// <summary>
/// Makes the owner and the site's first settings; for whoever has the token, once. Where there is an owner, there is no
/// such page.
/// </summary>
public sealed class SetUpModel(
    AccountsDb accounts,
    SetUpToken token,
    SetUpSite setUp,
    StartSession session,
    SignInThrottle throttle,
    IStringLocalizer<AdminText> text
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    public SetUpForm Form { get; set; } = new();

    /// <summary>Whether the token was right, and the form may be shown.</summary>
    public bool Open { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        if (await accounts.Users.AnyAsync())
            context.Result = NotFound();
        else if (throttle.Begin(HttpContext.Connection.RemoteIpAddress) is var wait && wait > TimeSpan.Zero)
            context.Result = this.TooMany(wait, text);
        else if (!token.Is(Token))
            context.Result = Refuse();
        else
            await OpenAsync(next);
    }

    public void OnGet([FromServices] Site site) => Form = SetUpForm.FilledIn(Request, site);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!Form.Check(ModelState, text))
            return Page();
        foreach (var refusal in await setUp.RunAsync(Form.ToAnswers(), ct))
            ModelState.AddModelError($"Form.{refusal.Field}", text[refusal.Sentence]);
        if (!ModelState.IsValid)
            return Page();
        await session.RunAsync(HttpContext, await accounts.Users.SingleAsync(ct), keep: false);
        return RedirectToPage("/Admin/Index");
    }

    private async Task OpenAsync(PageHandlerExecutionDelegate next)
    {
        throttle.Succeeded(HttpContext.Connection.RemoteIpAddress);
        Open = true;
        await next();
    }

    private PageResult Refuse()
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;
        ModelState.AddModelError(
            "",
            text[
                "This address does not open the set-up. The right one was printed when the program started; its token stands in the file setup-token in the data folder, too."
            ]
        );
        return Page();
    }
}
