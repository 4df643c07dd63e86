using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Publishing;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Redirects;

/// <summary>Whether an address is free to lead to an entry.</summary>
public sealed class CheckRedirect(
    ReservedSlugs reserved,
    Site site,
    TimeProvider clock,
    IStringLocalizer<AdminText> text
)
{
    /// <summary>The redirect, or null with the reasons beside <c>Slug</c> and <c>Target</c>.</summary>
    public Redirect? Run(
        string slug,
        PublicEntry? target,
        IEnumerable<PublicEntry> entries,
        IEnumerable<OldSlug> old,
        ModelStateDictionary refused
    )
    {
        if (target is null && refused["Target"] is not { Errors.Count: > 0 })
            refused.AddModelError("Target", text["Choose where it leads."]);
        if (!Slug.IsValid(slug))
            refused.AddModelError(
                "Slug",
                text[
                    "An address has lower-case letters a to z, digits and single hyphens, at most {0}.",
                    Slug.MaxLength
                ]
            );
        else if (target is not null && Objection(slug, target, entries, old) is { } objection)
            refused.AddModelError("Slug", objection);
        return target is null || !refused.IsValid
            ? null
            : new()
            {
                Noun = target.GetType().Name,
                Slug = slug,
                EntryKey = target.Key,
                CreatedAt = clock.GetUtcNow(),
            };
    }

    private string? Objection(
        string slug,
        PublicEntry target,
        IEnumerable<PublicEntry> entries,
        IEnumerable<OldSlug> old
    )
    {
        var noun = target.GetType();
        var folder = target.PublicPath()?.Split('/') is ["", var first, _] ? first : "";
        if (entries.Any(e => e.GetType() == noun && e.Slug == slug))
            return text["Another one has this address already: choose another."];
        if (old.Any(o => o.Redirect.Noun == noun.Name && o.Redirect.Slug == slug))
            return text["This address is in the list already: delete it there first."];
        if (reserved.Has(folder, slug) || (folder.Length == 0 && IsPrefix(slug)))
            return text["A page of the site itself stands at this address: choose another."];
        return null;
    }

    private bool IsPrefix(string slug) =>
        site.Languages.Any(l => l.Prefix == slug) || site.Settings.SpokenAt(slug) is not null;
}
