using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Languages;
using Portfolio.Core.Uploads;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class MediaListTests : OwnedSite
{
    [Theory]
    [InlineData("", "paper.pdf, dog.jpg, cat.png")]
    [InlineData("?q=KATZE", "cat.png")]
    [InlineData("?q=.PDF", "paper.pdf")]
    [InlineData("?kind=pictures", "dog.jpg, cat.png")]
    [InlineData("?kind=documents", "paper.pdf")]
    [InlineData("?kind=unused&sort=name", "dog.jpg, paper.pdf")]
    [InlineData("?lacks=description", "dog.jpg")]
    [InlineData("?sort=name", "cat.png, dog.jpg, paper.pdf")]
    [InlineData("?q=nothing", "")]
    public async Task Address_says_which_files_are_shown_and_in_which_order(string query, string names)
    {
        await ArrangeAsync();

        var page = await Owner.PageAsync("/admin/media" + query);

        Assert.Equal(names, string.Join(", ", page.QuerySelectorAll(".media b").Select(b => b.TextContent)));
        Assert.Contains("Files: 3", page.QuerySelector(".head")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(names.Length == 0, page.QuerySelector(".empty") is not null);
    }

    [Fact]
    public async Task Deleting_several_says_how_many_of_them_are_in_use()
    {
        await ArrangeAsync();

        var list = await Owner.SubmittedAsync(
            await Owner.PageAsync("/admin/media"),
            new() { ["id"] = "1" },
            "button[name=then][value=delete]"
        );

        Assert.Contains(
            "In use are 1 of them",
            list.QuerySelector("[role=status]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    private async Task ArrangeAsync()
    {
        await StoreAsync(ExamplePictures.Png(), "cat.png");
        await StoreAsync(ExamplePictures.Photograph(1), "dog.jpg");
        await StoreAsync(ExamplePictures.Pdf(), "paper.pdf");
        await Site.ChangeAsync(async db =>
        {
            (await db.Media.SingleAsync(m => m.Id == 1)).Alt = LocalizedText.Of("de", "Eine Katze");
            (await db.Profiles.SingleAsync()).PhotoId = 1;
        });
    }

    private Task<StoredMedia> StoreAsync(byte[] bytes, string name) =>
        Site.AskAsync(db => new StoreMedia(db).RunAsync(new MemoryStream(bytes), name, default));
}
