using System.Net;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Languages;
using Portfolio.Core.Pages;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

/// <summary>Old addresses of a language lead to where it stands now.</summary>
public sealed class FormerPrefixTests : OwnedSite
{
    private const string Address = "/admin/settings";

    private async Task ChineseFirstAsync() =>
        await Owner.SubmittedAsync(
            await Owner.SubmittedAsync(await Owner.PageAsync(Address), [], "[value='up:1']"),
            []
        );

    [Fact]
    public async Task Changing_the_default_language_keeps_old_addresses_in_their_language()
    {
        await Site.ArrangeAsync(ExampleSite.Fill);
        await ChineseFirstAsync();

        Assert.Equal(["zh-Hans ", "en en"], await LanguagesAsync());
        await LeadsAsync("/zh/essays/rain-and-weirs?a=1", "/essays/rain-and-weirs?a=1");
        await LeadsAsync("/zh", "/");
        await LeadsAsync("/zh/", "/");
        Assert.Equal("zh-Hans", await LangAsync("/essays/rain-and-weirs"));
        Assert.Equal("en", await LangAsync("/en/essays/rain-and-weirs"));

        var back = await Owner.SubmittedAsync(await Owner.PageAsync("/en" + Address), [], "[value='up:1']");
        await Owner.SubmittedAsync(back, []);

        Assert.Equal("zh-Hans", await LangAsync("/zh/essays/rain-and-weirs"));
        await LeadsAsync("/en/work", "/work");
    }

    [Fact]
    public async Task Owner_goes_on_in_the_language_they_read()
    {
        var moved = await Owner.SubmittedAsync(await Owner.PageAsync("/zh" + Address), [], "[value='up:1']");

        using var answer = await Owner.SubmitAsync(moved, []);

        Assert.Equal(Address, answer.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("cn", "/zh/work", "/cn/work")]
    [InlineData("zh-cn", "/zh", "/zh-cn/")]
    public async Task New_prefix_is_reached_from_the_old_one(string prefix, string old, string now)
    {
        await Owner.SubmittedAsync(await Owner.PageAsync(Address), new() { ["Languages[1].Prefix"] = prefix });

        await LeadsAsync(old, now);
    }

    [Fact]
    public async Task Two_languages_exchange_their_prefixes()
    {
        await Owner.SubmittedAsync(await Owner.PageAsync(Address), new() { ["Languages[2].Tag"] = "fr" });

        await Owner.SubmittedAsync(
            await Owner.PageAsync(Address),
            new() { ["Languages[1].Prefix"] = "fr", ["Languages[2].Prefix"] = "zh" }
        );

        Assert.Equal(["en ", "zh-Hans fr", "fr zh"], await LanguagesAsync());
    }

    [Fact]
    public async Task Addresses_of_a_removed_language_lead_to_the_default_one()
    {
        var page = await Owner.SubmittedAsync(await Owner.PageAsync(Address), [], "[value='remove:1']");
        await Owner.SubmittedAsync(page, []);

        await LeadsAsync("/zh/essays", "/essays");
    }

    [Theory]
    [InlineData("/zh//evil.example", "/evil.example")]
    [InlineData("/zh///evil.example/x", "/evil.example/x")]
    [InlineData("/zh/%5Cevil.example", "/%5Cevil.example")]
    public async Task Old_address_never_leads_to_another_site(string old, string now)
    {
        await ChineseFirstAsync();

        await LeadsAsync(old, now);
    }

    [Fact]
    public async Task Form_that_was_open_is_sent_on_whole()
    {
        var open = await Owner.PageAsync("/zh/admin/essays/edit");
        await ChineseFirstAsync();

        using var answer = await Owner.SubmitAsync(open, new() { ["Essay.Title.zh-Hans"] = "溪" });

        Assert.Equal(HttpStatusCode.PermanentRedirect, answer.StatusCode);
        Assert.Equal("/admin/essays/edit", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Page_that_takes_a_former_prefix_as_its_address_is_shown()
    {
        await ChineseFirstAsync();
        await Site.ArrangeAsync(db =>
        {
            var page = new Page { Slug = "zh", Title = LocalizedText.Of("en", "ZH") };
            page.Publish(null);
            db.Add(page);
        });

        Assert.Equal("ZH", (await Site.PageAsync("/zh")).QuerySelector("h1")!.TextContent.Trim());
    }

    private async Task LeadsAsync(string old, string now)
    {
        using var visitor = Site.Visitor();
        using var answer = await visitor.GetAsync(new Uri(old, UriKind.Relative));

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(now, answer.Headers.Location?.OriginalString);
    }

    private async Task<string?> LangAsync(string path) =>
        (await Site.PageAsync(path)).DocumentElement.GetAttribute("lang");

    private Task<List<string>> LanguagesAsync() =>
        Site.AskAsync(db => db.Languages.OrderBy(l => l.Position).Select(l => l.Tag + " " + l.Prefix).ToListAsync());
}
