using System.Net;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Core.Media;
using Portfolio.Core.Uploads;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class MediaReplacementTests : OwnedSite
{
    private const string Form = "/admin/media/replace/1";

    [Fact]
    public async Task Replaced_picture_is_shown_under_its_old_address_and_keeps_what_is_said_of_it()
    {
        var old = await StoreAsync(ExamplePictures.Png(), "cat.png");
        await Site.ChangeAsync(async db => (await db.Media.SingleAsync()).Alt = LocalizedText.Of("en", "A cat"));

        using var answer = await Owner.UploadAsync(
            await Owner.PageAsync(Form),
            ("dog.jpg", ExamplePictures.Photograph(1))
        );

        Assert.Equal("/admin/media/edit/1", answer.Headers.Location?.ToString());
        var media = await Site.AskAsync(db => db.Media.SingleAsync());
        Assert.Equal(("cat.jpg", "image/jpeg", "A cat"), (media.FileName, media.ContentType, media.Alt["en"]));
        using var moved = await Owner.GetAsync("/" + old.Address);
        Assert.Equal(
            (HttpStatusCode.Redirect, "/" + media.Address),
            (moved.StatusCode, moved.Headers.Location?.ToString())
        );
        using var shown = await Owner.GetAsync("/" + media.Address);
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
    }

    [Fact]
    public async Task Text_that_says_the_old_address_counts_as_a_use_and_shows_the_new_size()
    {
        var old = await StoreAsync(ExamplePictures.Png(), "cat.png");
        await Site.ArrangeAsync(db => db.Add(Essay($"![A cat](/{old.Address})")));
        await Site.PageAsync("/essays/bottle");

        using var answer = await Owner.UploadAsync(
            await Owner.PageAsync(Form),
            ("dog.jpg", ExamplePictures.Photograph(6))
        );

        var picture = (await Site.PageAsync("/essays/bottle")).QuerySelector("article img, .essay img")!;
        Assert.Equal(("6", "8"), (picture.GetAttribute("width"), picture.GetAttribute("height")));
        var uses = (await Owner.PageAsync("/admin/media/edit/1")).QuerySelectorAll(".lst li a");
        Assert.Equal("Bottle", uses.Single().TextContent);
    }

    [Fact]
    public async Task What_cannot_take_the_place_is_refused_beside_the_field_and_changes_nothing()
    {
        var old = await StoreAsync(ExamplePictures.Png(), "cat.png");
        await StoreAsync(ExamplePictures.Photograph(1), "dog.jpg");

        Assert.StartsWith("A picture is replaced by a picture", await RefusalAsync(ExamplePictures.Pdf()));
        Assert.StartsWith(
            "These very bytes are stored already, as dog.jpg",
            await RefusalAsync(ExamplePictures.Photograph(1))
        );
        Assert.StartsWith("By its content", await RefusalAsync("<!doctype html>"u8.ToArray()));
        Assert.Equal(old.Hash, await Site.AskAsync(async db => (await db.Media.SingleAsync(m => m.Id == old.Id)).Hash));
    }

    [Fact]
    public async Task Replacing_is_taken_back_from_the_history()
    {
        var old = await StoreAsync(ExamplePictures.Png(), "cat.png");
        using var answer = await Owner.UploadAsync(
            await Owner.PageAsync(Form),
            ("dog.jpg", ExamplePictures.Photograph(1))
        );
        var between = await Site.AskAsync(db => db.Media.SingleAsync());

        await Owner.SubmittedAsync(
            await Owner.PageAsync("/admin/media/history/1"),
            [],
            "form[action*='restore'] button"
        );

        using var shown = await Owner.GetAsync("/" + old.Address);
        Assert.Equal("image/png", shown.Content.Headers.ContentType?.MediaType);
        using var moved = await Owner.GetAsync("/" + between.Address);
        Assert.Equal("/" + old.Address, moved.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Bytes_that_were_stored_again_since_are_not_put_back_beside_themselves()
    {
        await StoreAsync(ExamplePictures.Png(), "cat.png");
        using var answer = await Owner.UploadAsync(
            await Owner.PageAsync(Form),
            ("dog.jpg", ExamplePictures.Photograph(1))
        );
        await StoreAsync(ExamplePictures.Png(), "again.png");

        var told = await Owner.SubmittedAsync(
            await Owner.PageAsync("/admin/media/history/1"),
            [],
            "form[action*='restore'] button"
        );

        Assert.Contains("stored again since, as again.png", told.QuerySelector(".flash")!.TextContent, default);
        Assert.Equal(
            "image/jpeg",
            await Site.AskAsync(async db => (await db.Media.SingleAsync(m => m.Id == 1)).ContentType)
        );
    }

    private async Task<string> RefusalAsync(byte[] bytes)
    {
        using var answer = await Owner.UploadAsync(await Owner.PageAsync(Form), ("new", bytes));
        return (await OwnerClient.ReadAsync(answer)).QuerySelector("#files-err")!.TextContent;
    }

    private Task<MediaFile> StoreAsync(byte[] bytes, string name) =>
        Site.AskAsync(async db => (await new StoreMedia(db).RunAsync(new MemoryStream(bytes), name, default)).File);

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
