using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Profiles;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Profiles;

public sealed class HomeModel(EntryForm<Profile> form, IStringLocalizer<AdminText> text) : PageModel
{
    public EntryForm Form => form;
    public List<HomeBlockChoice> Blocks { get; private set; } = [];
    public string Move { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken ct)
    {
        await form.OpenAsync(await form.OnlyAsync(ct), ct);
        Blocks = HomeBlockChoice.Of(form.Entry.HomeBlocks);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var rows = Rows.Of(Request, nameof(Blocks));
        Move = rows.Move;
        await form.ReopenAsync(await form.OnlyAsync(ct), this);
        Blocks = HomeBlockChoice.Of(form.Entry.HomeBlocks);
        await rows.FillAsync(Blocks, () => new(), (b, name) => TryUpdateModelAsync(b, name), (_, _) => { });
        if (rows.HasMoved)
            return Page();
        foreach (var (i, block) in Blocks.Index())
        {
            if (block.Limit is < 1 or > HomeBlockChoice.MostEntries)
                ModelState.AddModelError(
                    $"Blocks[{i}].Limit",
                    text["A number from 1 to {0}, or nothing.", HomeBlockChoice.MostEntries]
                );
        }
        HomeBlockChoice.Apply(HomeBlockChoice.Whole(Blocks), form.Entry.HomeBlocks);
        return await form.SaveAsync(this);
    }
}
