using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Bibliography.Citations;
using Portfolio.Core.Dates;
using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Core.Markup;
using Portfolio.Core.Papers;
using Portfolio.Core.Rendering;
using Portfolio.Core.Settings;
using Portfolio.Core.Storage;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Rendering;

public sealed class CitationTests : IAsyncLifetime
{
    private static readonly TextIn Text = new("en", "As one says [see @lee2020maps, p. 5]. Again [@lee2020maps].");
    private readonly TestDatabase database = new();

    public Task InitializeAsync() => database.InitializeAsync();

    public Task DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task Works_are_called_in_the_text_and_listed_at_its_end()
    {
        await SavePaperAsync(paper => paper.Publish(null));

        var rendered = await RenderAsync(Text);

        Assert.Equal(
            "<p>As one says (see <a class=\"cited\" href=\"#ref1\" id=\"c1\" title=\"Lee, A. (2020). On maps &lt;b&gt;. "
                + "Maps, 3. https://doi.org/10.1000/182\">Lee, 2020, p. 5</a>). Again (<a class=\"cited\" href=\"#ref1\" "
                + "id=\"c1-2\" title=\"Lee, A. (2020). On maps &lt;b&gt;. Maps, 3. https://doi.org/10.1000/182\">Lee, "
                + "2020</a>).</p>\n\n<div class=\"after\"><h2 id=\"refs\">References</h2><ul class=\"refs\"><li id=\"ref1\">"
                + "<span>Lee, A. (2020). On maps &lt;b&gt;. <i>Maps</i>, <i>3</i>. <a href=\"https://doi.org/10.1000/182\" "
                + "rel=\"noopener\">https://doi.org/10.1000/182</a></span> <a class=\"back\" href=\"#c1\" "
                + "aria-label=\"Back to where work 1 is cited\">↩\uFE0E</a></li></ul></div>",
            rendered.Html
        );
        Assert.Equal(["lee2020maps"], rendered.Citations);
        Assert.Empty(rendered.Warnings);
    }

    [Fact]
    public async Task Paper_or_style_that_changes_is_shown_at_the_next_request_and_stored_again_only_then()
    {
        await SavePaperAsync(paper => paper.Publish(null));
        await RenderAsync(Text);
        await RenderAsync(Text);
        Assert.Equal(1, await StoredAsync());

        await ChangeAsync(async db => (await db.Papers.SingleAsync()).Title = "On roads");
        Assert.Contains("On roads", (await RenderAsync(Text)).Html, StringComparison.Ordinal);

        await ChangeAsync(db =>
        {
            db.Add(new SiteSettings { CitationStyle = CitationStyle.Gbt7714 });
            return Task.CompletedTask;
        });
        var numbered = (await RenderAsync(Text)).Html;
        Assert.Contains("(see<sup>[<a", numbered, StringComparison.Ordinal);
        Assert.Contains(
            "<ol class=\"refs\"><li id=\"ref1\"><span>LEE A. On roads[J]",
            numbered,
            StringComparison.Ordinal
        );
        Assert.Equal(3, await StoredAsync());
    }

    [Fact]
    public async Task Draft_gets_out_with_nothing_but_the_key_the_text_has_itself()
    {
        await SavePaperAsync(_ => { });

        var hidden = await RenderAsync(Text);
        Assert.DoesNotContain("Lee", hidden.Html, StringComparison.Ordinal);
        Assert.Contains("<mark>[lee2020maps?]</mark>", hidden.Html, StringComparison.Ordinal);
        Assert.Equal([MarkupWarning.CitesHidden("lee2020maps")], hidden.Warnings);

        await ChangeAsync(async db => (await db.Papers.SingleAsync()).Unlist());
        Assert.Contains("Lee, 2020", (await RenderAsync(Text)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scheduled_paper_is_named_from_its_moment_on()
    {
        var now = database.Clock.GetUtcNow();
        await SavePaperAsync(paper => paper.Schedule(now.AddHours(1)));
        Assert.DoesNotContain("Lee", (await RenderAsync(Text)).Html, StringComparison.Ordinal);

        database.Clock.Now = now.AddHours(2);

        Assert.Contains("Lee, 2020", (await RenderAsync(Text)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Line_names_the_work_and_has_no_list_even_in_a_numbered_style()
    {
        await SavePaperAsync(paper => paper.Publish(null));
        await ChangeAsync(db =>
        {
            db.Add(new SiteSettings { CitationStyle = CitationStyle.Ieee });
            return Task.CompletedTask;
        });
        await using var db = database.Open();

        var line = await Renderings.PreviewAsync(db, new("en", "Reading [@lee2020maps]"), inline: true, default);

        Assert.Equal("Reading (Lee, 2020)", line.Html);
    }

    [Fact]
    public async Task Ten_thousand_citations_are_laid_out_within_the_budget()
    {
        await SavePaperAsync(paper => paper.Publish(null));
        var many = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"[@lee2020maps] [@no{i}]\n"));

        var rendered = await RenderAsync(new("en", many));

        Assert.Null(rendered.Failure);
        Assert.True(rendered.Html.Length < 5_000_000);
    }

    [Fact]
    public async Task Paper_knows_the_published_essays_that_cite_it_in_any_language()
    {
        await SavePaperAsync(paper => paper.Publish(null));
        await ChangeAsync(db =>
        {
            db.AddRange(
                Essay("english", LocalizedText.Of("en", "[@lee2020maps]"), isPublished: true),
                Essay("chinese", LocalizedText.Of("en", "x").With("zh-Hans", "见[@lee2020maps]。"), isPublished: true),
                Essay("draft", LocalizedText.Of("en", "[@lee2020maps]"), isPublished: false),
                Essay("code", LocalizedText.Of("en", "`[@lee2020maps]`"), isPublished: true),
                Essay("other", LocalizedText.Of("en", "[@lee2020maps2]"), isPublished: true)
            );
            return Task.CompletedTask;
        });
        await using var db = database.Open();

        var essays = await new CitingEssays(db, Renderings).OfAsync(
            await db.Papers.SingleAsync(),
            database.Clock.GetUtcNow(),
            default
        );

        Assert.Equal(["english", "chinese"], essays.Select(e => e.Slug));
    }

    private Renderings Renderings => database.Get<Renderings>();

    private static Essay Essay(string slug, LocalizedText body, bool isPublished)
    {
        var essay = new Essay { Slug = slug, Body = body };
        if (isPublished)
            essay.Publish(null);
        return essay;
    }

    private async Task<RenderedMarkdown> RenderAsync(TextIn text)
    {
        await using var db = database.Open();
        return await Renderings.OfAsync(db, text, inline: false, default);
    }

    private async Task<int> StoredAsync()
    {
        await using var db = database.Open();
        return await db.Set<StoredRendering>().CountAsync();
    }

    private Task SavePaperAsync(Action<Paper> publish) =>
        ChangeAsync(db =>
        {
            var paper = new Paper
            {
                Slug = "maps",
                CitationKey = "lee2020maps",
                Type = "article-journal",
                EntryType = "article",
                Title = "On maps <b>",
                Authors = [new PaperAuthor { Family = "Lee", Given = "Ann" }],
                Issued = PartialDate.Of(2020),
                Venue = "Maps",
                Volume = "3",
                Doi = "10.1000/182",
            };
            publish(paper);
            db.Add(paper);
            return Task.CompletedTask;
        });

    private async Task ChangeAsync(Func<PortfolioDb, Task> change)
    {
        await using var db = database.Open();
        await change(db);
        await db.SaveChangesAsync();
    }
}
