using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;
using Portfolio.Web.Twins;

namespace Portfolio.Web.Crawlers;

/// <summary>
/// <c>/llms.txt</c> (<see href="https://llmstxt.org"/>): what the site has, for programs that read texts, with its pages
/// as Markdown. Essays stand in the languages they exist in.
/// </summary>
public sealed class LlmsText(
    PortfolioDb db,
    Site site,
    Navigation navigation,
    TwinText text,
    IStringLocalizer<PublicText> words
)
{
    private const int Listed = 100;

    public async Task<byte[]> WriteAsync(CancellationToken cancel)
    {
        var pages = await navigation.LinksAsync(cancel);
        var essays = await db.Essays.Published(site.Time.Now).NewestFirst().AsNoTracking().ToListAsync(cancel);
        var papers = await db
            .Papers.Own()
            .Published(site.Time.Now)
            .LatestIssuedFirst()
            .ForList()
            .AsNoTracking()
            .Take(Listed)
            .ToListAsync(cancel);
        var about = TwinText.Words(site.Words(site.Settings.Description));
        var page = TwinText.Page([
            "# " + TwinText.Words(site.Words(site.Title)),
            about.Length > 0 ? "> " + about : "",
            "## " + words["All pages"],
            TwinText.List([
                TwinText.Item(text.Link(words["Home"], "/index.md")),
                .. pages.Select(p => TwinText.Item(text.Link(p.Text.Text, $"/{p.Path}.md"))),
            ]),
            .. Section(
                words["Essays"],
                essays
                    .Where(e => e.Body[site.Language.Tag] is not null)
                    .Take(Listed)
                    .Select(e =>
                        TwinText.Item(
                            text.Link(site.Words(e.Title), $"/essays/{e.Slug}.md"),
                            TwinText.Words(site.Words(e.Summary))
                        )
                    )
            ),
            .. Section(
                words["Papers"],
                papers.Select(p =>
                    TwinText.Item(text.Link(p.Title, $"/papers/{p.Slug}.md"), TwinText.Words(p.PrintedVenue()))
                )
            ),
        ]);
        return Encoding.UTF8.GetBytes(page);
    }

    private static IEnumerable<string> Section(string heading, IEnumerable<string> items) =>
        TwinText.List(items) is { Length: > 0 } list ? ["## " + heading, list] : [];
}
