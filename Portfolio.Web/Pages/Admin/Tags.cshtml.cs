using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin;

/// <summary>All tags and how often each is used; one is renamed, joined with another, or taken away everywhere.</summary>
public sealed class TagsModel(ChangeTag change, Flash flash, IStringLocalizer<AdminText> text) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary>The tag that is being renamed, and what was typed.</summary>
    [BindProperty]
    public string Tag { get; set; } = "";

    [BindProperty]
    public string? To { get; set; }
    public IReadOnlyList<TagUse> Uses { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) =>
        Uses = [
            .. (await change.UsesAsync(ct)).Where(use =>
                string.IsNullOrWhiteSpace(Query)
                || use.Tag.Contains(Query.Trim(), StringComparison.CurrentCultureIgnoreCase)
            ),
        ];

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var name = To?.Trim() ?? "";
        if (name.Length is 0 or > WordListBinder.LongestWord || name.AsSpan().ContainsAny(WordListBinder.Signs))
        {
            ModelState.AddModelError(
                nameof(To),
                text["A tag has 1 to {0} characters and no comma or semicolon.", WordListBinder.LongestWord]
            );
            await OnGetAsync(ct);
            return Page();
        }
        return name == Tag ? RedirectToPage() : await ChangeAsync(name, ct);
    }

    public Task<IActionResult> OnPostDeleteAsync(CancellationToken ct) => ChangeAsync(null, ct);

    private async Task<IActionResult> ChangeAsync(string? name, CancellationToken ct)
    {
        var (count, batch) = await change.RunAsync(Tag, name, ct);
        if (count == 0)
            return NotFound();
        flash.Say(text["Changed: {0}.", count], batch);
        return RedirectToPage();
    }
}
