using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Core.Media;
using Portfolio.Core.Profiles;
using Portfolio.Core.Storage;
using Portfolio.Core.Work;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class ChangedWordsTests : OwnedSite
{
    [Fact]
    public async Task History_tells_by_word_what_each_edit_changed()
    {
        await Site.ArrangeAsync(db =>
            db.Add(new Essay { Slug = "weir", Title = LocalizedText.Of("en", "The old <b>weir</b>") })
        );
        foreach (var title in new[] { "The new <b>weir</b>", "The new bridge" })
        {
            await Site.ChangeAsync(async db => (await db.Essays.SingleAsync()).Title = LocalizedText.Of("en", title));
            Site.Clock.Now += HistoryInterceptor.AsOne;
        }

        var page = await Owner.PageAsync("/admin/essays/history/1");

        var changes = page.QuerySelectorAll("main .lst > li").Select(row => row.QuerySelector("div.was")!).ToList();
        Assert.Equal("<b>weir</b>", string.Concat(changes[0].QuerySelectorAll("del").Select(d => d.TextContent)));
        Assert.Equal("bridge", string.Concat(changes[0].QuerySelectorAll("ins").Select(i => i.TextContent)));
        Assert.Equal(
            ("old", "new"),
            (changes[1].QuerySelector("del")!.TextContent, changes[1].QuerySelector("ins")!.TextContent)
        );
    }

    [Fact]
    public async Task Cv_that_is_older_than_the_work_it_tells_of_is_marked()
    {
        await Site.ChangeAsync(async db =>
        {
            var cv = new MediaFile
            {
                Hash = "a",
                FileName = "cv.pdf",
                ContentType = "application/pdf",
            };
            (await db.Profiles.SingleAsync()).CvFiles.Add(new CvFile { Language = "en", MediaFile = cv });
        });
        Assert.Null((await Owner.PageAsync("/admin")).QuerySelector(".lacks"));

        Site.Clock.Now += TimeSpan.FromMinutes(1);
        await Site.ArrangeAsync(db =>
        {
            var work = new WorkEntry { Slug = "w", Title = LocalizedText.Of("en", "Weirs") };
            work.Publish(null);
            db.Add(work);
        });

        Assert.Equal(
            "CVs as PDF that are older than your work: 1",
            (await Owner.PageAsync("/admin")).QuerySelector(".lacks a")!.TextContent
        );
    }
}
