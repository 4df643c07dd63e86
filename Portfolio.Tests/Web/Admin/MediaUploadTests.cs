using System.Net;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Media;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class MediaUploadTests : OwnedSite
{
    [Fact]
    public async Task One_file_is_stored_and_asks_what_it_shows()
    {
        using var answer = await Owner.UploadAsync(
            await Owner.PageAsync("/admin/media"),
            ("my cat.jpg", ExamplePictures.Photograph(6))
        );

        Assert.Equal("/admin/media/edit/1", answer.Headers.Location?.ToString());
        var media = await Site.AskAsync(db => db.Media.SingleAsync());
        Assert.Equal(
            ("my-cat.jpg", "image/jpeg", 6, 8),
            (media.FileName, media.ContentType, media.Width, media.Height)
        );
        var page = await Owner.PageAsync("/admin/media/edit/1");
        Assert.Contains(
            "say what it shows",
            page.QuerySelector("[role=status]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.NotNull(page.GetElementById("Media-Alt-en"));
    }

    [Fact]
    public async Task Refused_file_does_not_keep_the_others_out_and_is_told_with_its_reason()
    {
        using var answer = await Owner.UploadAsync(
            await Owner.PageAsync("/admin/media"),
            ("cat.png", ExamplePictures.Png()),
            ("page.png", "<!doctype html><script>"u8.ToArray()),
            ("nothing.png", []),
            ("large.pdf", ExamplePictures.Pdf(new string('x', 20 * 1024 * 1024))),
            ("paper.pdf", ExamplePictures.Pdf())
        );

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await OwnerClient.ReadAsync(answer);
        var refused = page.QuerySelectorAll("[role=alert] li").Select(li => li.TextContent).ToList();
        Assert.Equal(3, refused.Count);
        Assert.StartsWith("page.png: By its content", refused[0], StringComparison.Ordinal);
        Assert.Equal("nothing.png: The file is empty: choose another.", refused[1]);
        Assert.Equal("large.pdf: The file is larger than 20 MB: make it smaller first.", refused[2]);
        Assert.Equal(
            ["cat.png", "paper.pdf"],
            page.QuerySelectorAll("[role=status] a").Select(link => link.TextContent)
        );
        Assert.Equal(2, await Site.AskAsync(db => db.Media.CountAsync()));
    }

    [Fact]
    public async Task Several_files_lead_back_to_the_list()
    {
        using var answer = await Owner.UploadAsync(
            await Owner.PageAsync("/admin/media"),
            ("cat.png", ExamplePictures.Png()),
            ("paper.pdf", ExamplePictures.Pdf())
        );

        Assert.Equal("/admin/media", answer.Headers.Location?.ToString());
        var list = await Owner.PageAsync("/admin/media");
        Assert.Equal(["paper.pdf", "cat.png"], list.QuerySelectorAll(".media b").Select(name => name.TextContent));
        var picture = list.QuerySelector(".media img")!;
        Assert.Equal(
            ("8", "6", "lazy"),
            (picture.GetAttribute("width"), picture.GetAttribute("height"), picture.GetAttribute("loading"))
        );
        using var shown = await Owner.GetAsync(picture.GetAttribute("src")!);
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
    }

    [Fact]
    public async Task Same_file_again_leads_to_the_one_there_is()
    {
        var list = await Owner.PageAsync("/admin/media");
        await Owner.UploadAsync(list, ("cat.png", ExamplePictures.Png()));

        using var answer = await Owner.UploadAsync(list, ("other.png", ExamplePictures.Png()));

        Assert.Equal("/admin/media/edit/1", answer.Headers.Location?.ToString());
        Assert.Equal("cat.png", (await Site.AskAsync(db => db.Media.SingleAsync())).FileName);
    }

    [Fact]
    public async Task Form_without_a_file_says_so_beside_the_field()
    {
        using var answer = await Owner.UploadAsync(await Owner.PageAsync("/admin/media/upload"));

        var page = await OwnerClient.ReadAsync(answer);
        Assert.Equal("Choose a file first.", page.GetElementById("files-err")!.TextContent);
    }

    [Fact]
    public async Task Too_much_at_once_is_not_read_and_told()
    {
        var files = Enumerable.Range(1, 11).Select(i => ($"{i}.pdf", ExamplePictures.Pdf(new string('x', 19_000_000))));

        using var answer = await Owner.UploadAsync(
            await Owner.PageAsync("/admin/media"),
            [.. files, ("12.pdf", new byte[3_000_000])]
        );

        var page = await Owner.PageAsync(answer.Headers.Location!.ToString());
        Assert.Contains("at most 200 MB", page.GetElementById("files-err")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await Site.AskAsync(db => db.Media.CountAsync()));
    }

    [Fact]
    public async Task File_of_200_MB_is_refused_with_the_limit()
    {
        using var answer = await Owner.UploadAsync(
            await Owner.PageAsync("/admin/media"),
            ("film.jpg", new byte[200_000_000])
        );

        var page = await OwnerClient.ReadAsync(answer);
        Assert.Equal(
            "film.jpg: The file is larger than 20 MB: make it smaller first.",
            page.QuerySelector("[role=alert] li")?.TextContent
                ?? $"{answer.StatusCode} {answer.Headers.Location} {page.Source.Text}"
        );
        Assert.Equal(0, await Site.AskAsync(db => db.Set<MediaContent>().CountAsync()));
    }

    [Fact]
    public async Task Connection_that_breaks_at_half_leaves_nothing_and_the_file_is_stored_when_it_is_sent_again()
    {
        var list = await Owner.PageAsync("/admin/media");
        var photograph = ExamplePictures.Photograph(1);

        await Assert.ThrowsAnyAsync<Exception>(() =>
            Owner.UploadCutOffAsync(list, "cat.jpg", photograph[..(photograph.Length / 2)])
        );

        Assert.Equal(
            0,
            await Site.AskAsync(async db => await db.Media.CountAsync() + await db.Set<MediaContent>().CountAsync())
        );
        using var again = await Owner.UploadAsync(list, ("cat.jpg", photograph));
        Assert.Equal("/admin/media/edit/1", again.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Disk_with_less_than_three_times_the_file_refuses_it_and_says_what_is_left()
    {
        var picture = ExamplePictures.Png();
        await using var site = new SiteFactory { DiskSays = (picture.Length * 3) - 1 };
        using var owner = await OwnerClient.SignedInAsync(site);

        using var answer = await owner.UploadAsync(await owner.PageAsync("/admin/media"), ("cat.png", picture));

        var page = await OwnerClient.ReadAsync(answer);
        Assert.Matches(
            "^cat.png: The disk has .+ left, and this needs .+ while it is stored: make room first.$",
            page.QuerySelector("[role=alert] li")!.TextContent
        );
        Assert.Equal(0, await site.AskAsync(db => db.Media.CountAsync()));
    }
}
