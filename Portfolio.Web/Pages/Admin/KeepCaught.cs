using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Dates;
using Portfolio.Core.Essays;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Exchange.Import.Documents;
using Portfolio.Core.Exchange.Import.Pasted;
using Portfolio.Core.Focus;
using Portfolio.Core.Languages;
using Portfolio.Core.News;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin;

/// <summary>
/// Makes an entry of what was caught, and says where it is edited: a paper to read, a draft of an essay or of news, a
/// line of what the owner does now.
/// </summary>
public sealed class KeepCaught(PortfolioDb db, AddPasted add, Site site)
{
    /// <summary>The editor's address below the root of the language, and whether the entry is new.</summary>
    /// <exception cref="SourceRefusedException">No paper can be made of it.</exception>
    public async Task<(string Editor, bool IsNew)> RunAsync(CaughtLink caught, CancellationToken ct)
    {
        if (caught.Kind == CaughtKind.Paper)
            return await PaperAsync(caught, ct);
        Entry entry = caught.Kind switch
        {
            CaughtKind.Essay => await EssayAsync(caught, ct),
            CaughtKind.News => await NewsAsync(caught, ct),
            _ => new FocusItem { Text = Words(caught.Line), Position = await db.Focus.NextPositionAsync(ct) },
        };
        db.Add(entry);
        await db.SaveChangesAsync(ct);
        return (Forms.Noun.Of(entry).Editor(entry.Id), true);
    }

    // An address that names a known work says more than the page it was found on.
    private async Task<(string Editor, bool IsNew)> PaperAsync(CaughtLink caught, CancellationToken ct)
    {
        var said = new[] { caught.Url, caught.Title, caught.Text }.First(s => !string.IsNullOrEmpty(s))!;
        var papers = PastedText.Read(said).Papers;
        if (papers.Count == 0)
            throw new SourceRefusedException(null, new Sentence("No paper is found in this."));
        var paper = papers[0];
        if ((await add.FindSameAsync([paper], ct))[0] is { Id: { } known })
            return ($"~/admin/papers/edit/{known}", false);
        if (paper.Paper.Title.Length == 0 && caught.Title is { Length: > 0 and <= PastedText.LongestTitle } title)
            (paper.Paper.Title, paper.Paper.IsIncomplete) = (title, true);
        if (said != caught.Text && caught.Text is { Length: > 0 } note)
            paper.Paper.PrivateNotes = Words(note);
        paper.Paper.AddedOn = PartialDate.Of(site.Time.Today);
        var batch = await add.RunAsync([paper], said, ct);
        var key = batch!.Entries[0].EntryKey;
        return (
            $"~/admin/papers/edit/{await db.Papers.Where(p => p.Key == key).Select(p => p.Id).SingleAsync(ct)}",
            true
        );
    }

    private async Task<Essay> EssayAsync(CaughtLink caught, CancellationToken ct)
    {
        var title = new[] { caught.Title, caught.Text?.Split('\n')[0], caught.Url }.First(s =>
            !string.IsNullOrEmpty(s)
        )!;
        var body = string.Join("\n\n", new[] { caught.Text, caught.Url }.Where(s => !string.IsNullOrEmpty(s)));
        return new()
        {
            Title = Words(title),
            Body = Words(body),
            Slug = await SlugAsync(title, db.Essays, ct),
        };
    }

    private async Task<NewsItem> NewsAsync(CaughtLink caught, CancellationToken ct) =>
        new()
        {
            Text = Words(caught.Line),
            Date = PartialDate.Of(site.Time.Today),
            Slug = await SlugAsync(string.IsNullOrEmpty(caught.Title) ? caught.Text ?? "" : caught.Title, db.News, ct),
        };

    private async Task<string> SlugAsync(string words, IQueryable<PublicEntry> all, CancellationToken ct)
    {
        var slug = Slug.From(words) is { Length: > 0 } made ? made : Slug.From($"{site.Time.Today:yyyy-MM-dd}");
        var taken = await all.Select(e => e.Slug).ToHashSetAsync(ct);
        return Slug.Unique(slug, taken.Contains);
    }

    /// <summary>In the language it is written in, where the site has that one, else in the default one.</summary>
    private LocalizedText Words(string text)
    {
        var tag = TextLanguage.Of(text);
        return LocalizedText.Of(site.Languages.Any(l => l.Tag == tag) ? tag : site.Languages[0].Tag, text);
    }
}
