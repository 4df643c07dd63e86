using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Core.Rendering;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Rendering;

public sealed class RenderingTests : IAsyncLifetime
{
    private readonly TestDatabase database = new();

    public Task InitializeAsync() => database.InitializeAsync();

    public Task DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task Text_is_rendered_in_each_language_while_it_is_saved()
    {
        await SaveAsync(LocalizedText.Of("en", "Some *words*.").With("zh-Hans", "几个**字。**后面"));

        await using var db = database.Open();
        Assert.Equal(2, await db.Set<StoredRendering>().CountAsync());
        Assert.Contains(await Stored(db), json => json.Contains("<strong>字。</strong>", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_stored_is_what_is_shown()
    {
        await SaveAsync(
            LocalizedText.Of("en", "## One\n\nSome *words*.[^1]\n\n[^1]: A note.\n\n[x](javascript:alert(1))")
        );
        await using var db = database.Open();
        var text = new TextIn("en", (await db.Essays.SingleAsync()).Body["en"]!);

        var stored = await Renderings.OfAsync(db, text, inline: false, default);

        var fresh = await Renderings.PreviewAsync(db, text, inline: false, default);
        // A preview tells the lines of the source, to scroll in step with it.
        Assert.Contains(" data-line=\"1\"", fresh.Html, StringComparison.Ordinal);
        Assert.Equal(Regex.Replace(fresh.Html, " data-line=\"\\d+\"", ""), stored.Html);
        Assert.Equal(fresh.Headings, stored.Headings);
        Assert.Equal(fresh.Warnings, stored.Warnings);
        Assert.NotEmpty(stored.Warnings);
    }

    [Fact]
    public async Task Text_that_was_not_rendered_when_saved_is_rendered_once_when_read()
    {
        await using var db = database.Open();

        for (var i = 0; i < 2; i++)
            Assert.Equal(
                "A <em>line</em>",
                (await Renderings.OfAsync(db, new TextIn("en", "A *line*"), inline: true, default)).Html
            );

        Assert.Single(await Stored(db));
    }

    private Renderings Renderings => database.Get<Renderings>();

    private static Task<List<string>> Stored(Portfolio.Core.Storage.PortfolioDb db) =>
        db.Set<StoredRendering>().Select(r => r.Json).ToListAsync();

    private async Task SaveAsync(LocalizedText body)
    {
        await using var db = database.Open();
        db.Add(new Essay { Slug = "words", Body = body });
        await db.SaveChangesAsync();
    }
}
