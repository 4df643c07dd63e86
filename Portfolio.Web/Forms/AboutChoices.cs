using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Forms;

/// <summary>Entries that a focus item can be about, in groups, by their keys; the first choice is none.</summary>
public sealed class AboutChoices(PortfolioDb db, Site site, IStringLocalizer<AdminText> text)
{
    /// <summary>What was chosen and is deleted now stays a choice, since it may come back from the trash.</summary>
    public async Task<List<SelectListItem>> AllAsync(Guid? chosen, CancellationToken ct)
    {
        List<SelectListItem> choices =
        [
            new(text["None"], ""),
            .. await GroupAsync(db.Papers, ct),
            .. await GroupAsync(db.Essays, ct),
            .. await GroupAsync(db.Work, ct),
        ];
        if (chosen is { } key && choices.TrueForAll(c => c.Value != $"{key}"))
            choices.Insert(1, new(text["Something that was deleted"], $"{key}"));
        return choices;
    }

    private async Task<IEnumerable<SelectListItem>> GroupAsync<T>(IQueryable<T> entries, CancellationToken ct)
        where T : PublicEntry
    {
        var group = new SelectListGroup { Name = text[Noun.Of(typeof(T).Name).Plural] };
        return (await entries.AsNoTracking().ToListAsync(ct))
            .Select(e => new SelectListItem(site.Name(e), $"{e.Key}") { Group = group })
            .OrderBy(c => c.Text, StringComparer.Create(site.Culture, ignoreCase: true));
    }
}
