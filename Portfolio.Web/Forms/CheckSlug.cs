using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Forms;

/// <summary>Gives an entry its address: the one that was typed, if it will do, else one made of the title.</summary>
public sealed class CheckSlug(Site site, ReservedSlugs reserved, IStringLocalizer<AdminText> text)
{
    /// <summary>
    /// <paramref name="folder"/> is the part of the address before the slug (<c>essays</c>), <paramref name="all"/> the
    /// entries among which it is unique. A refusal stands beside <c>Essay.Slug</c> in <paramref name="refused"/>, where
    /// <c>Essay</c> is what the page calls its entry.
    /// </summary>
    public async Task RunAsync<T>(
        T entry,
        LocalizedText title,
        string folder,
        IQueryable<T> all,
        ModelStateDictionary refused,
        CancellationToken ct,
        [CallerArgumentExpression(nameof(entry))] string name = ""
    )
        where T : PublicEntry
    {
        var taken = await all.Where(e => e.Id != entry.Id).Select(e => e.Slug).ToHashSetAsync(ct);
        if (entry.Slug.Length == 0 && Slug.From(site.Words(title)) is { Length: > 0 } proposed)
            entry.Slug = Slug.Unique(
                proposed,
                slug => taken.Contains(slug) || reserved.Has(folder, slug) || LanguageAt(folder, slug) is not null
            );
        if (Objection(entry.Slug, folder, taken) is { } objection)
            refused.AddModelError($"{name}.{nameof(entry.Slug)}", objection);
    }

    /// <summary>The same for a section of the reading list, which an address names behind a question mark.</summary>
    public async Task RunAsync(
        ReadingSection section,
        IQueryable<ReadingSection> all,
        ModelStateDictionary refused,
        CancellationToken ct
    )
    {
        var taken = await all.Where(s => s.Id != section.Id).Select(s => s.Slug).ToHashSetAsync(ct);
        if (section.Slug.Length == 0 && Slug.From(site.Words(section.Title)) is { Length: > 0 } proposed)
            section.Slug = Slug.Unique(proposed, taken.Contains);
        if (Objection(section.Slug, "reading-sections", taken) is { } objection)
            refused.AddModelError("ReadingSection.Slug", objection);
    }

    private string? Objection(string slug, string folder, HashSet<string> taken)
    {
        if (slug.Length == 0)
            return text["No address can be made of this title: write one, such as my-first-essay."];
        if (!Slug.IsValid(slug))
            return text[
                "An address has lower-case letters a to z, digits and single hyphens, at most {0}.",
                Slug.MaxLength
            ];
        if (reserved.Has(folder, slug))
            return text["A page of the site itself stands at this address: choose another."];
        if (LanguageAt(folder, slug) is { } language)
            return text["The pages in {0} stand below this address: choose another.", language.Name];
        if (taken.Contains(slug))
            return text["Another one has this address already: choose another."];
        return null;
    }

    /// <summary>The language whose pages begin with this word; only at the root can an entry take it.</summary>
    private Language? LanguageAt(string folder, string slug) =>
        folder.Length == 0 ? site.Languages.FirstOrDefault(l => l.Prefix == slug) : null;
}
