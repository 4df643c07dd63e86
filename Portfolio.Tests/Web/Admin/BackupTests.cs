using System.Text;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class BackupTests : OwnedSite
{
    [Fact]
    public async Task Owner_downloads_the_content_and_the_start_page_knows_when()
    {
        await Site.ArrangeAsync(ExampleSite.Fill);
        var start = await Owner.PageAsync("/admin");
        Assert.Equal("none yet", LastBackup(start));

        using var answer = await Owner.SubmitAsync(await Owner.PageAsync("/admin/backup"), [], "main form .pri");

        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal("SQLite format 3\0", Encoding.ASCII.GetString(bytes, 0, 16));
        Assert.Contains("rain-and-weirs", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Matches(
            @"^portfolio-\d{4}-\d\d-\d\d\.db$",
            answer.Content.Headers.ContentDisposition!.FileName!.Trim('"')
        );
        start = await Owner.PageAsync("/admin");
        Assert.NotEqual("none yet", LastBackup(start));
        Assert.Null(start.QuerySelector(".lacks [href='/admin/backup']"));
        Assert.Empty(new DirectoryInfo(Site.DataFolder).GetFileSystemInfos("*backup-*"));
    }

    [Fact]
    public async Task After_a_month_the_start_page_reminds()
    {
        await File.WriteAllTextAsync(Path.Combine(Site.DataFolder, "last-backup"), $"{Site.Clock.Now.AddDays(-40):O}");

        var start = await Owner.PageAsync("/admin");

        var reminder = start.QuerySelector(".lacks [href='/admin/backup']")!.TextContent;
        Assert.Equal("Days since the last backup: 40", reminder);
    }

    private static string LastBackup(AngleSharp.Html.Dom.IHtmlDocument page) =>
        page.QuerySelector("dt:has([href='/admin/backup']) + dd")!.TextContent;
}
