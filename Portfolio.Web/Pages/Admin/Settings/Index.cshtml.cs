using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Languages;
using Portfolio.Core.Settings;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Settings;

public sealed class IndexModel(
    PortfolioDb db,
    EntryForm<SiteSettings> form,
    CheckLanguages checkLanguages,
    Site site,
    IStringLocalizer<AdminText> text
) : PageModel
{
    public EntryForm Form => form;
    public SiteSettings Settings => form.Entry;

    /// <summary>As they stand in the form.</summary>
    public List<Language> Languages { get; private set; } = [];
    public IReadOnlyDictionary<string, int> Texts { get; private set; } = new Dictionary<string, int>();
    public string Move { get; private set; } = "";

    public static Language NewLanguage() =>
        new()
        {
            Tag = "",
            Prefix = "",
            Name = "",
        };

    public async Task OnGetAsync(CancellationToken ct)
    {
        await form.OpenAsync(await form.OnlyAsync(ct), ct);
        await ReadAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var rows = Rows.Of(Request, nameof(Languages));
        Move = rows.Move;
        await form.ReopenAsync(await form.OnlyAsync(ct), this);
        await ReadAsync(ct);
        await rows.FillAsync(
            Languages,
            NewLanguage,
            (language, name) => TryUpdateModelAsync(language, name, l => l.Tag, l => l.Prefix, l => l.Name),
            (language, i) => language.Position = i
        );
        await TryUpdateModelAsync(
            Settings,
            nameof(Settings),
            s => s.Title,
            s => s.Description,
            s => s.PublicUrl,
            s => s.TimeZone,
            s => s.LookupAtArxiv,
            s => s.LookupAtCrossref
        );
        if (rows.HasMoved)
            return Page();
        CheckValues();
        await checkLanguages.RunAsync(Languages, ModelState, ct);
        if (ModelState.IsValid)
            Settings.Speak(Languages);
        return await form.SaveAsync(this) is RedirectToPageResult ? InSameLanguage() : Page();
    }

    // Copies: what is typed into them shall not be saved unless all of it will do.
    private async Task ReadAsync(CancellationToken ct)
    {
        Texts = await db.TextsByLanguageAsync(ct);
        Languages =
        [
            .. Settings.Languages.Select(l => new Language
            {
                Tag = l.Tag,
                Prefix = l.Prefix,
                Name = l.Name,
            }),
        ];
    }

    private void CheckValues()
    {
        var typed = Settings.PublicUrl ?? "";
        Settings.PublicUrl = string.IsNullOrWhiteSpace(typed) ? null : WebAddress.OfSite(typed) ?? typed;
        if (Settings.PublicUrl is not null && WebAddress.OfSite(typed) is null)
            ModelState.AddModelError(
                "Settings.PublicUrl",
                text["This is not an address, such as https://example.edu."]
            );
        if (!TimeZones.Has(Settings.TimeZone))
            ModelState.AddModelError("Settings.TimeZone", text["There is no such time zone: choose one of the list."]);
    }

    /// <summary>Saving may have moved the language that the owner reads.</summary>
    private LocalRedirectResult InSameLanguage() =>
        LocalRedirect(
            HttpContext.Address().In(Settings.Languages.Find(l => l.Tag == site.Language.Tag) ?? Settings.Languages[0])
        );
}
