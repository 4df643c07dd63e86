using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Dates;
using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Core.News;
using Portfolio.Core.Pages;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Work;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web;

/// <summary>What is not public is nowhere: read are the addresses of the program and every page that a visitor can get to.</summary>
public sealed partial class SecretTests : IAsyncLifetime
{
    private const string Secret = "xyzzy";

    private static readonly string[] Addresses =
    [
        "/feed.xml",
        "/feed.json",
        "/reading/feed.xml",
        "/sitemap.xml",
        "/robots.txt",
        "/reading?q=" + Secret,
        "/reading?section=" + Secret,
        "/reading.bib?with=status,rating,notes",
        "/papers.bib?with=notes",
    ];

    // Where what a stranger could guess would stand.
    private static readonly string[] Guesses =
    [
        "/essays/xyzzy-draft",
        "/essays/xyzzy-later",
        "/work/xyzzy-draft",
        "/news/xyzzy-later",
        "/papers/xyzzy-draft-own",
        "/reading/xyzzy-later",
        "/xyzzy-draft",
        "/tags/xyzzy",
    ];

    private readonly SiteFactory site = new();

    public async Task InitializeAsync()
    {
        await site.ArrangeAsync(ExampleSite.Fill);
        await site.ArrangeAsync(db =>
            db.AddRange([
                .. Entries("draft", _ => { }),
                .. Entries("unlisted", e => e.Unlist()),
                .. Entries("later", e => e.Schedule(site.Clock.Now.AddMinutes(1))),
            ])
        );
        await site.ChangeAsync(async db =>
        {
            (await db.Settings.SingleAsync()).PublicUrl = "https://mira.example";
            foreach (var paper in await db.Papers.ToListAsync())
            {
                paper.PrivateNotes = Text;
                paper.Extra = new() { ["annote"] = Secret, ["file"] = $"/home/{Secret}.pdf" };
            }
        });
    }

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task Drafts_private_notes_unlisted_and_future_texts_are_nowhere()
    {
        using var visitor = site.Visitor();
        var open = new Queue<string>(["/", "/zh", .. Addresses, .. Addresses.Select(path => "/zh" + path)]);
        var seen = open.ToHashSet();
        while (open.TryDequeue(out var address))
        {
            using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative));
            Assert.True(answer.IsSuccessStatusCode, $"{address} answered {(int)answer.StatusCode}");
            var text = await answer.Content.ReadAsStringAsync();
            // What was asked for stands in the field it was typed into, beside it, and in the addresses of the page's twins.
            var said = Asked()
                .Replace(text, "")
                .Replace($"value=\"{Secret}\"", "", StringComparison.Ordinal)
                .Replace("=" + Secret, "", StringComparison.Ordinal);
            Assert.False(said.Contains(Secret, StringComparison.OrdinalIgnoreCase), $"{address} says it");
            foreach (var link in Links(text).Where(seen.Add))
                open.Enqueue(link);
        }
        Assert.InRange(seen.Count, 45, 2000);

        foreach (var guess in Guesses)
            Assert.Equal(404, (int)(await site.AnswerAsync(guess)).Status);
    }

    private static LocalizedText Text => ExampleSite.Both($"The {Secret}.", $"秘密 {Secret}。");

    private static IEnumerable<string> Links(string html) =>
        new AngleSharp.Html.Parser.HtmlParser()
            .ParseDocument(html)
            .Links()
            .Where(link => link.StartsWith('/') && !link.Contains(Secret, StringComparison.Ordinal))
            .Select(link => link.Split('#')[0])
            .Where(link => link.Length > 0);

    private static PublicEntry[] Entries(string state, Action<PublicEntry> publish)
    {
        var slug = $"{Secret}-{state}";
        var section = new ReadingSection { Slug = slug, Title = Text };
        PublicEntry[] entries =
        [
            new Essay
            {
                Slug = slug,
                Title = Text,
                Summary = Text,
                Body = Text,
                Tags = [Secret],
            },
            new WorkEntry
            {
                Slug = slug,
                Title = Text,
                Organization = Text,
                Summary = Text,
                Tags = [Secret],
            },
            new NewsItem
            {
                Slug = slug,
                Text = Text,
                Body = Text,
                Date = PartialDate.Of(2026),
            },
            new Page
            {
                Slug = slug,
                Title = Text,
                Body = Text,
                NavigationPosition = 2,
            },
            new Paper
            {
                Slug = slug + "-own",
                Title = Secret,
                Abstract = Secret,
                IsOwn = true,
                Selected = true,
                Tags = [Secret],
            },
            new Paper
            {
                Slug = slug,
                Title = Secret,
                Notes = Text,
                Status = ReadingStatus.Read,
                FinishedOn = PartialDate.Of(2026, 1, 1),
                Section = section,
                Tags = [Secret],
            },
        ];
        foreach (var entry in entries)
            publish(entry);
        return entries;
    }

    [GeneratedRegex("""<ul class="asked".*?</ul>""", RegexOptions.Singleline)]
    private static partial Regex Asked();
}
