using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Portfolio.Core.Profiles;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Profiles;

public sealed class IndexModel(EntryForm<Profile> form, CheckProfile check, MediaChoices media, Site site) : PageModel
{
    public EntryForm Form => form;
    public Profile Profile => form.Entry;
    public IReadOnlyList<SelectListItem> Pictures { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Pdfs { get; private set; } = [];

    /// <summary>One a line: a name may have a comma in it.</summary>
    [BindProperty]
    public string Spellings { get; set; } = "";

    /// <summary>The file in each language of the site, by tag.</summary>
    [BindProperty]
    public Dictionary<string, int?> Cv { get; set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await form.OpenAsync(await form.OnlyAsync(ct), ct);
        Spellings = string.Join('\n', Profile.OtherNames);
        await OfferAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await form.ReopenAsync(await form.OnlyAsync(ct), this);
        await TryUpdateModelAsync(
            Profile,
            nameof(Profile),
            p => p.Name,
            p => p.Subtitle,
            p => p.Bio,
            p => p.OpenTo,
            p => p.OpenUntil,
            p => p.PhotoId,
            p => p.PhotoSide,
            p => p.PhotoCircular,
            p => p.MoreInfo,
            p => p.Email,
            p => p.EmailSpelledOut,
            p => p.EmailInFeeds,
            p => p.WithoutReplies
        );
        await OfferAsync(ct);
        check.Names(Profile, Spellings, ModelState);
        check.Email(Profile, ModelState);
        check.Photo(Profile, Pictures, ModelState);
        check.Cv(Profile, Cv, Pdfs, ModelState);
        return await form.SaveAsync(this);
    }

    private async Task OfferAsync(CancellationToken ct)
    {
        (Pictures, Pdfs) = (await media.PicturesAsync(ct), await media.PdfsAsync(ct));
        foreach (var tag in site.Languages.Select(l => l.Tag))
            Cv.TryAdd(tag, Profile.CvFiles.Find(f => f.Language == tag)?.MediaFileId);
    }
}
