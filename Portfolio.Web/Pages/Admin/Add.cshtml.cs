using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Exchange.Import;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin;

/// <summary>
/// The stable address <c>/admin/add?url=&amp;title=&amp;text=</c>: a form filled with what was caught elsewhere. Nothing is
/// written until the owner saves it.
/// </summary>
public sealed class AddModel(KeepCaught keep, Flash flash, IStringLocalizer<AdminText> text) : PageModel
{
    public CaughtLink Caught { get; private set; } = new();

    public void OnGet([FromQuery] CaughtLink caught)
    {
        Caught = caught.Sorted();
        // An address that somebody else made up is no form that was refused.
        ModelState.Clear();
    }

    public async Task<IActionResult> OnPostAsync([FromForm] CaughtLink caught, CancellationToken ct)
    {
        Caught = caught.Sorted();
        if (Caught.IsEmpty)
            ModelState.AddModelError("Caught.Title", text["Write a title, a text or an address."]);
        else if (Caught.Length > CaughtLink.Longest)
            ModelState.AddModelError(
                "Caught.Text",
                text[
                    "This is {0} characters; at most {1} fit here. Write it in the editor.",
                    Caught.Length,
                    CaughtLink.Longest
                ]
            );
        return ModelState.IsValid ? await KeepAsync(ct) : Page();
    }

    private async Task<IActionResult> KeepAsync(CancellationToken ct)
    {
        try
        {
            var (editor, isNew) = await keep.RunAsync(Caught, ct);
            flash.Say(isNew ? text["Kept. Here it can be completed."] : text["This paper is in the list already."]);
            return LocalRedirect(editor);
        }
        catch (SourceRefusedException refused)
        {
            ModelState.AddModelError("Caught.Url", text[refused.Reason.English, refused.Reason.Arguments]);
            return Page();
        }
    }
}
