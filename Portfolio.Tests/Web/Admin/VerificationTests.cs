using System.Net;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Settings;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class VerificationTests : OwnedSite
{
    private const string Address = "/admin/settings/verification";

    [Fact]
    public async Task Numbers_stand_at_the_foot_of_every_page_and_lead_to_their_records()
    {
        await Owner.SubmittedAsync(
            await Owner.PageAsync(Address),
            new()
            {
                ["Settings.IcpNumber"] = " 京ICP备2024000001号-1 ",
                ["Settings.PublicSecurityNumber"] = "京公网安备 11010102000001号",
            }
        );

        foreach (var path in new[] { "/", "/zh/search", "/nowhere", "/zh/nowhere", "/error" })
        {
            var foot = (await Site.AnswerAsync(path)).Page.QuerySelector("footer")!;
            Assert.Equal(
                [
                    ("京ICP备2024000001号-1", "https://beian.miit.gov.cn/"),
                    ("京公网安备11010102000001号", "https://beian.mps.gov.cn/#/query/webSearch?code=11010102000001"),
                ],
                foot.QuerySelectorAll(".filing a").Select(a => (a.TextContent, a.GetAttribute("href")!))
            );
        }
        Assert.Equal("zh-Hans", (await Site.PageAsync("/")).QuerySelector(".filing")!.GetAttribute("lang"));
        Assert.Equal(2, (await Site.PageAsync("/sign-in")).QuerySelectorAll(".filing a").Length);
    }

    [Fact]
    public async Task Without_numbers_nothing_stands_there() =>
        Assert.Null((await Site.PageAsync("/")).QuerySelector(".filing"));

    [Fact]
    public async Task A_placed_file_is_sent_byte_for_byte_at_its_one_address_until_it_is_removed()
    {
        byte[] bytes = [0xef, 0xbb, 0xbf, (byte)'x', (byte)'\r', (byte)'\n', 0xff, 0];
        using (await Owner.UploadAsync(await Owner.PageAsync(Address), ("MP_verify_x.txt", bytes))) { }
        using var visitor = Site.Visitor();

        using var answer = await visitor.GetAsync(new Uri("/MP_verify_x.txt", UriKind.Relative));
        Assert.Equal(bytes, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("text/plain", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await Site.AnswerAsync("/zh/MP_verify_x.txt")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Site.AnswerAsync("/MP_verify_y.txt")).Status);

        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync(Address),
            new() { ["Removed"] = "/MP_verify_x.txt" }
        );
        Assert.DoesNotContain("MP_verify_x", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Site.AnswerAsync("/MP_verify_x.txt")).Status);
    }

    [Fact]
    public async Task What_came_in_from_elsewhere_neither_hides_a_page_nor_breaks_one()
    {
        await Site.ChangeAsync(async db =>
            (await db.Settings.SingleAsync()).RootFiles = new() { ["/robots.txt"] = "eA==", ["/a.txt"] = "not Base64!" }
        );
        using var visitor = Site.Visitor();

        Assert.StartsWith(
            "User-agent",
            await visitor.GetStringAsync(new Uri("/robots.txt", UriKind.Relative)),
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.NotFound, (await Site.AnswerAsync("/a.txt")).Status);
    }

    [Theory]
    [InlineData("robots.txt", 10, "is a page of the site itself")]
    [InlineData("sitemap.xml", 10, "is a page of the site itself")]
    [InlineData("reading.json", 10, "is a page of the site itself")]
    [InlineData("about", 10, "its name ends with")]
    [InlineData("x.js", 10, "its name ends with")]
    [InlineData("x.txt", 9000, "at most 8 KB")]
    public async Task A_file_that_would_stand_in_the_way_is_refused(string name, int size, string reason)
    {
        var page = await Owner.PageAsync(Address);

        using var answer = await Owner.UploadAsync(page, (name, new byte[size]));

        var refused = await OwnerClient.ReadAsync(answer);
        Assert.Contains(reason, refused.QuerySelector("#files-err")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await SettingsAsync()).RootFiles);
    }

    [Fact]
    public async Task Tags_are_taken_as_services_give_them_and_stand_on_the_home_page_alone()
    {
        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync(Address),
            new()
            {
                ["Tags"] =
                    "<meta content='b\"c' name=\"baidu-site-verification\" />\r\ngoogle-site-verification abc_1\n\n",
            }
        );

        Assert.Equal(
            "baidu-site-verification b\"c\ngoogle-site-verification abc_1",
            page.QuerySelector("[name=Tags]")!.TextContent.Trim()
        );
        var home = await Site.PageAsync("/zh/");
        Assert.Equal(("b\"c", "abc_1"), (home.Meta("baidu-site-verification"), home.Meta("google-site-verification")));
        Assert.Null((await Site.PageAsync("/search")).Meta("google-site-verification"));
    }

    [Theory]
    [InlineData("Settings.IcpNumber", "12345", "no ICP number")]
    [InlineData("Settings.PublicSecurityNumber", "12345", "no number of the public security")]
    [InlineData("Tags", "<meta name=\"robots\" content=\"noindex\">", "verifies nothing")]
    [InlineData("Tags", "<meta http-equiv=\"refresh\" content=\"0;url=https://x.example\">", "verifies nothing")]
    [InlineData("Tags", "google-site-verification", "verifies nothing")]
    public async Task Refusal_stands_beside_its_field(string field, string typed, string reason)
    {
        var page = await Owner.SubmittedAsync(await Owner.PageAsync(Address), new() { [field] = typed });

        var input = page.QuerySelector($"[name='{field}']")!;
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Contains(reason, input.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains(typed, input.GetAttribute("value") ?? input.TextContent, StringComparison.Ordinal);
        Assert.Empty((await SettingsAsync()).VerificationTags);
    }

    private Task<SiteSettings> SettingsAsync() => Site.AskAsync(db => db.Settings.AsNoTracking().SingleAsync());
}
