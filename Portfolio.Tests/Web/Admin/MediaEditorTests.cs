using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Core.Media;
using Portfolio.Core.Profiles;
using Portfolio.Core.Uploads;
using Portfolio.Core.Work;
using Portfolio.Tests.Support;
using Portfolio.Web.Forms;

namespace Portfolio.Tests.Web.Admin;

public sealed class MediaEditorTests : OwnedSite
{
    private const string Address = "/admin/media/edit/1";

    [Fact]
    public async Task Description_and_name_are_saved_and_shown_again()
    {
        await StoreAsync(ExamplePictures.Png(), "cat.png");

        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync(Address),
            new()
            {
                ["Media.Alt.en"] = "A cat [asleep]",
                ["Media.Alt.zh-Hans"] = "一只猫",
                ["Media.FileName"] = "../my cat.exe",
            }
        );

        var media = await Site.AskAsync(db => db.Media.SingleAsync());
        Assert.Equal(
            ("A cat [asleep]", "一只猫", "my-cat.png"),
            (media.Alt["en"], media.Alt["zh-Hans"], media.FileName)
        );
        Assert.Equal("A cat [asleep]", page.QuerySelector(".thumb img")!.GetAttribute("alt"));
        Assert.Equal(
            $"![A cat \\[asleep\\]](/media/{media.Hash}/my-cat.png)",
            page.GetElementById("markdown")!.TextContent
        );
    }

    [Fact]
    public async Task Markdown_to_copy_shows_the_picture_in_an_essay()
    {
        await StoreAsync(ExamplePictures.Png(), "cat.png");
        var markdown = (await Owner.PageAsync(Address)).GetElementById("markdown")!.TextContent;
        await Site.ArrangeAsync(db => db.Add(Essay(markdown)));

        var picture = (await Site.PageAsync("/essays/bottle")).QuerySelector("article img, .essay img")!;

        Assert.Equal("lazy", picture.GetAttribute("loading"));
        using var shown = await Site.Visitor().GetAsync(new Uri(picture.GetAttribute("src")!, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
    }

    [Fact]
    public async Task Page_says_where_a_file_is_used_and_so_does_the_question_before_it_is_deleted()
    {
        var media = await StoreAsync(ExamplePictures.Png(), "cat.png");
        await UseAsync(media);

        foreach (var address in new[] { Address, "/admin/media/delete/1" })
        {
            var uses = (await Owner.PageAsync(address)).QuerySelectorAll(".lst li").Select(li => li.TextContent.Trim());
            Assert.Equal(
                ["Bottle Essays · Text", "Mira Profile · CV", "Mira Profile · Portrait", "Weir Work · Picture"],
                uses.Order()
            );
        }
        Assert.Contains(
            "Used in 4 places",
            (await Owner.PageAsync("/admin/media")).QuerySelector(".media li")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Deleted_file_leaves_its_places_and_comes_back_into_them()
    {
        var media = await StoreAsync(ExamplePictures.Png(), "cat.png");
        await UseAsync(media);

        var list = await Owner.SubmittedAsync(await Owner.PageAsync("/admin/media/delete/1"), []);

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(media.Address));
        Assert.Null((await Site.PageAsync("/")).QuerySelector(".portrait"));

        await Owner.SubmittedAsync(list, [], ".flash button, button");

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(media.Address));
        var portrait = (await Site.PageAsync("/")).QuerySelector(".portrait img")!;
        Assert.Equal(
            ("/" + media.Address, "8", "6"),
            (portrait.GetAttribute("src"), portrait.GetAttribute("width"), portrait.GetAttribute("height"))
        );
    }

    [Fact]
    public async Task Form_of_a_deleted_file_keeps_what_was_typed_and_makes_nothing()
    {
        await StoreAsync(ExamplePictures.Png(), "cat.png");
        var mine = await Owner.PageAsync(Address);
        await Owner.SubmittedAsync(await Owner.PageAsync("/admin/media/delete/1"), []);

        var page = await Owner.SubmittedAsync(mine, new() { ["Media.FileName"] = "dog.png" });

        Assert.Contains("from the trash", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("dog.png", page.QuerySelector("#Media-FileName")!.GetAttribute("value"));
        Assert.Equal(0, await Site.AskAsync(db => db.Media.CountAsync()));
    }

    [Fact]
    public async Task Editors_choose_among_pictures_or_documents()
    {
        await StoreAsync(ExamplePictures.Png(), "cat.png");
        await StoreAsync(ExamplePictures.Pdf(), "cv.pdf");
        using var scope = Site.Services.CreateScope();
        var choices = scope.ServiceProvider.GetRequiredService<MediaChoices>();

        Assert.Equal(
            [("None", ""), ("cat.png", "1")],
            (await choices.PicturesAsync(default)).Select(c => (c.Text, c.Value))
        );
        Assert.Equal(
            [("None", ""), ("cv.pdf", "2")],
            (await choices.PdfsAsync(default)).Select(c => (c.Text, c.Value))
        );
    }

    [Fact]
    public async Task File_that_does_not_exist_is_not_found()
    {
        using var answer = await Owner.GetAsync("/admin/media/edit/9");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private Task<MediaFile> StoreAsync(byte[] bytes, string name) =>
        Site.AskAsync(async db => (await new StoreMedia(db).RunAsync(new MemoryStream(bytes), name, default)).File);

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var answer = await Owner.GetAsync("/" + address);
        return answer.StatusCode;
    }

    private Task UseAsync(MediaFile media) =>
        Site.ChangeAsync(async db =>
        {
            var profile = await db.Profiles.SingleAsync();
            profile.Name = LocalizedText.Of("en", "Mira");
            profile.PhotoId = media.Id;
            profile.CvFiles.Add(new CvFile { Language = "en", MediaFileId = media.Id });
            db.Add(
                new WorkEntry
                {
                    Slug = "weir",
                    Title = LocalizedText.Of("en", "Weir"),
                    ImageId = media.Id,
                }
            );
            db.Add(Essay($"![A cat](/{media.Address})"));
        });

    private static Essay Essay(string body)
    {
        var essay = new Essay
        {
            Slug = "bottle",
            Title = LocalizedText.Of("en", "Bottle"),
            Body = LocalizedText.Of("en", body),
        };
        essay.Publish(null);
        return essay;
    }
}
