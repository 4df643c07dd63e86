using System.Net;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.News;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Core.Work;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web;

/// <summary>Papers, work and news answer at their addresses as essays do.</summary>
public sealed class NounAddressTests : IAsyncLifetime
{
    private static readonly string[] Folders = ["/papers/", "/reading/", "/work/", "/zh/news/"];

    private readonly SiteFactory site = new();

    public Task InitializeAsync() => site.ArrangeAsync(db => db.AddRange(Entries("river", e => e.Publish(null))));

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task What_was_renamed_is_found_and_what_was_deleted_is_gone()
    {
        await site.ChangeAsync(async db =>
        {
            foreach (var entry in await EntriesOf(db))
                entry.Slug = entry.Slug.Replace("river", "stream", StringComparison.Ordinal);
        });
        foreach (var folder in Folders)
        {
            using var old = await GetAsync(folder + SlugIn(folder, "river"));
            Assert.Equal(HttpStatusCode.MovedPermanently, old.StatusCode);
            Assert.Equal(folder + SlugIn(folder, "stream"), old.Headers.Location?.ToString());
        }

        await site.ChangeAsync(async db => db.RemoveRange(await EntriesOf(db)));
        foreach (var folder in Folders)
        {
            using var gone = await GetAsync(folder + SlugIn(folder, "stream"));
            Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        }
    }

    [Fact]
    public async Task Paper_that_became_the_owners_own_is_found_at_its_old_address_and_back()
    {
        await site.ChangeAsync(async db =>
        {
            foreach (var paper in await db.Papers.ToListAsync())
                paper.IsOwn = !paper.IsOwn;
        });
        foreach (
            var (before, after) in new[]
            {
                ("/reading/river-read", "/papers/river-read"),
                ("/zh/papers/river-own", "/zh/reading/river-own"),
            }
        )
        {
            using var old = await GetAsync(before);
            Assert.Equal(HttpStatusCode.MovedPermanently, old.StatusCode);
            Assert.Equal(after, old.Headers.Location?.ToString());
        }

        await site.ChangeAsync(async db =>
        {
            foreach (var paper in await db.Papers.ToListAsync())
                paper.Unpublish();
        });
        using var draft = await GetAsync("/reading/river-read");
        Assert.Equal(HttpStatusCode.NotFound, draft.StatusCode);
    }

    [Fact]
    public async Task Only_what_may_be_read_answers()
    {
        await site.ArrangeAsync(db =>
            db.AddRange([
                .. Entries("draft", _ => { }),
                .. Entries("unlisted", e => e.Unlist()),
                .. Entries("later", e => e.Schedule(site.Clock.Now.AddSeconds(1))),
            ])
        );

        foreach (var folder in Folders)
        {
            foreach (var (slug, status) in new[] { ("draft", 404), ("unlisted", 200), ("later", 404), ("river", 200) })
            {
                using var answer = await GetAsync(folder + SlugIn(folder, slug));
                Assert.True(status == (int)answer.StatusCode, $"{folder}{slug} answered {answer.StatusCode}");
            }
            Assert.Equal("noindex", (await site.PageAsync(folder + SlugIn(folder, "unlisted"))).Meta("robots"));
        }
    }

    [Theory]
    [InlineData("/news/one-line")]
    [InlineData("/tags/nothing")]
    [InlineData("/tags")]
    [InlineData("/cv.pdf")]
    public async Task What_has_no_page_there_is_not_found(string address)
    {
        var line = new NewsItem { Slug = "one-line", Text = ExampleSite.English("One line.") };
        line.Publish(null);
        await site.ArrangeAsync(db => db.Add(line));

        using var answer = await GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static string SlugIn(string folder, string slug) =>
        folder switch
        {
            "/papers/" => slug + "-own",
            "/reading/" => slug + "-read",
            _ => slug,
        };

    private static PublicEntry[] Entries(string slug, Action<PublicEntry> publish)
    {
        PublicEntry[] entries =
        [
            new Paper
            {
                Slug = slug + "-own",
                Title = "On " + slug,
                IsOwn = true,
            },
            new Paper { Slug = slug + "-read", Title = "Of " + slug },
            new WorkEntry { Slug = slug, Title = ExampleSite.English("At " + slug) },
            new NewsItem
            {
                Slug = slug,
                Text = ExampleSite.English("From " + slug),
                Body = ExampleSite.English("More."),
            },
        ];
        foreach (var entry in entries)
            publish(entry);
        return entries;
    }

    private static async Task<List<PublicEntry>> EntriesOf(PortfolioDb db) =>
        [.. await db.Papers.ToListAsync(), .. await db.Work.ToListAsync(), .. await db.News.ToListAsync()];

    private async Task<HttpResponseMessage> GetAsync(string address) =>
        await site.Visitor().GetAsync(new Uri(address, UriKind.Relative));
}
