using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Core.Markup;
using Portfolio.Core.Publishing;
using Portfolio.Core.Rendering;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Essays;

/// <summary>One essay, with its neighbours in the list.</summary>
public sealed class EssayModel(PortfolioDb db, Site site, Renderings renderings, OldAddress old) : PageModel
{
    public Essay Essay { get; private set; } = null!;
    public RenderedMarkdown? Text { get; private set; }
    public Essay? Older { get; private set; }
    public Essay? Newer { get; private set; }
    public IReadOnlyList<Essay> Related { get; private set; } = [];

    /// <summary>The owner's address for readers who want to answer, or null.</summary>
    public string? ReplyTo { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        var essays = db.Essays.AsNoTracking();
        if (await essays.Readable(site.Time.Now).FirstOrDefaultAsync(e => e.Slug == slug, cancel) is not { } essay)
            return await old.AnswerAsync<Essay>(slug, cancel);
        Essay = essay;
        if (site.In(essay.Body) is { } body)
            Text = await renderings.OfAsync(db, body, inline: false, cancel);
        var listed = await essays.Published(site.Time.Now).NewestFirst().Select(e => e.Id).ToListAsync(cancel);
        Newer = await NeighbourAsync(listed, -1, cancel);
        Older = await NeighbourAsync(listed, +1, cancel);
        Related = await db.Essays.RelatedToAsync(essay, Text?.Citations ?? [], 3, site.Time.Now, cancel);
        ReplyTo = await db
            .Profiles.Where(p => !p.WithoutReplies && p.Email != "")
            .Select(p => p.Email)
            .SingleOrDefaultAsync(cancel);
        return Page();
    }

    /// <summary>The languages in which the essay itself exists, other than the one shown.</summary>
    public IEnumerable<Language> OtherLanguages =>
        site.Languages.Where(l => Essay.Body[l.Tag] is not null && l.Tag != site.In(Essay.Body)?.Language);

    /// <summary>Whether the text is in lists, and may be found by a search engine.</summary>
    public bool IsListed => Essay.IsPublished(site.Time.Now);

    private async Task<Essay?> NeighbourAsync(List<int> listed, int step, CancellationToken cancel)
    {
        var place = listed.IndexOf(Essay.Id);
        return place < 0 || listed.ElementAtOrDefault(place + step) is not (> 0 and var id)
            ? null
            : await db.Essays.AsNoTracking().FirstOrDefaultAsync(e => e.Id == id, cancel);
    }
}
