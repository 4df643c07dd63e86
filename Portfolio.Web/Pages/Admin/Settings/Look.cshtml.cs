using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Settings;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Settings;

/// <summary>How the site looks, and whether feeds and search engines carry it on.</summary>
public sealed class LookModel(EntryForm<SiteSettings> form, IStringLocalizer<AdminText> text) : PageModel
{
    public EntryForm Form => form;
    public SiteSettings Settings => form.Entry;

    public async Task OnGetAsync(CancellationToken ct) => await form.OpenAsync(await form.OnlyAsync(ct), ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await form.ReopenAsync(await form.OnlyAsync(ct), this);
        await TryUpdateModelAsync(
            Settings,
            nameof(Settings),
            s => s.Accent,
            s => s.Face,
            s => s.Density,
            s => s.DateStyle,
            s => s.Footer,
            s => s.NoFeeds,
            s => s.HidesFromSearch
        );
        CheckAccent();
        return await form.SaveAsync(this);
    }

    private void CheckAccent()
    {
        if (string.IsNullOrWhiteSpace(Settings.Accent))
            Settings.Accent = "";
        else if (!Colour.TryParse(Settings.Accent, out var accent))
            ModelState.AddModelError("Settings.Accent", text["This is not a colour, such as #1f4e8c."]);
        else if (!AccentPalette.CanBeRead(accent))
            ModelState.AddModelError(
                "Settings.Accent",
                text[
                    "Too pale to be read on light ground: {0} to 1, where {1} to 1 is needed. The nearest that can be read is {2}.",
                    Math.Round(accent.ContrastTo(AccentPalette.LightSurface), 1),
                    AccentPalette.LeastContrast,
                    AccentPalette.Nearest(accent)
                ]
            );
        else
            Settings.Accent = accent.ToString();
    }
}
