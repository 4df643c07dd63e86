using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Profiles;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Profiles;

public sealed class LinksModel(
    EntryForm<Profile> form,
    CheckLinks checkLinks,
    IStringLocalizer<AdminText> text,
    Site site
) : PageModel
{
    public EntryForm Form => form;
    public Profile Profile => form.Entry;
    public string LinksMove { get; private set; } = "";
    public string CountsMove { get; private set; } = "";

    public static ProfileLink NewLink() => new() { Kind = "", Address = "" };

    public static CitationCount NewCount() => new() { Source = "" };

    public async Task OnGetAsync(CancellationToken ct) => await form.OpenAsync(await form.OnlyAsync(ct), ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var (links, counts) = (Rows.Of(Request, "Profile.Links"), Rows.Of(Request, "Profile.CitationCounts"));
        (LinksMove, CountsMove) = (links.Move, counts.Move);
        await form.ReopenAsync(await form.OnlyAsync(ct), this);
        await links.FillAsync(
            Profile.Links,
            NewLink,
            (link, name) => TryUpdateModelAsync(link, name, l => l.Kind, l => l.Address, l => l.Label),
            (link, i) => link.Position = i
        );
        await counts.FillAsync(
            Profile.CitationCounts,
            NewCount,
            (count, name) => TryUpdateModelAsync(count, name, c => c.Source, c => c.Count, c => c.HIndex, c => c.AsOf),
            (count, i) => count.Position = i
        );
        if (links.HasMoved || counts.HasMoved)
            return Page();
        checkLinks.Run(Profile.Links, ModelState);
        CheckCounts();
        return await form.SaveAsync(this);
    }

    private void CheckCounts()
    {
        foreach (var (i, count) in Profile.CitationCounts.Index())
        {
            if (count.AsOf == default)
                count.AsOf = site.Time.Today;
            if (string.IsNullOrWhiteSpace(count.Source))
                Refuse(nameof(count.Source), text["Write where you read it, such as Google Scholar."]);
            if (count.Count < 0)
                Refuse(nameof(count.Count), text["Write a whole number here."]);
            if (count.HIndex < 0)
                Refuse(nameof(count.HIndex), text["Write a whole number here."]);

            void Refuse(string field, string why) =>
                ModelState.AddModelError($"Profile.CitationCounts[{i}].{field}", why);
        }
    }
}
