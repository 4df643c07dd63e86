using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

/// <summary>A program brings a linked source with a token that can do only this.</summary>
public sealed class LinkedSourceTests : OwnedSite
{
    private const string Bibtex = "@article{lee2019ships, title = {On Ships}, author = {Lee, Ann}, year = 2019}";

    [Fact]
    public async Task Program_with_the_token_brings_the_source_and_sees_what_was_done()
    {
        var token = await LinkAsync("zotero");

        using var answer = await PutAsync("zotero", token, Bibtex);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("\"imported\":1", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("On Ships", await Site.AskAsync(db => db.Papers.Select(p => p.Title).SingleAsync()));
        var page = await Owner.PageAsync("/admin/sources/edit/1");
        Assert.Contains("1 entries", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_opens_its_own_source_alone_and_ends_when_it_is_revoked()
    {
        var token = await LinkAsync("zotero");
        await LinkAsync("other");
        using var other = await PutAsync("other", token, Bibtex);
        using var none = await PutAsync("zotero", "", Bibtex);
        using var pressed = await Owner.PressAsync(
            await Owner.PageAsync("/admin/sources/edit/1"),
            "button[form=revoke]"
        );
        using var revoked = await PutAsync("zotero", token, Bibtex);

        Assert.Equal(
            [HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized],
            [other.StatusCode, none.StatusCode, revoked.StatusCode]
        );
        Assert.Equal(0, await Site.AskAsync(db => db.Papers.CountAsync()));
    }

    [Theory]
    [InlineData("Dear diary, nothing today.", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("@comment{nothing}", HttpStatusCode.UnprocessableEntity)]
    public async Task File_that_is_no_bibliography_is_refused_with_a_sentence(string text, HttpStatusCode status)
    {
        var token = await LinkAsync("zotero");

        using var answer = await PutAsync("zotero", token, text);

        Assert.Equal(status, answer.StatusCode);
        Assert.EndsWith(".\n", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_that_cannot_be_an_address_is_refused_beside_the_field()
    {
        using var answer = await Owner.SubmitAsync(
            await Owner.PageAsync("/admin/sources"),
            new() { ["Name"] = "My Zotero" }
        );

        var page = await OwnerClient.ReadAsync(answer);
        Assert.Contains("lower-case", page.QuerySelector(".err")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("My Zotero", page.QuerySelector("input[name=Name]")!.GetAttribute("value"));
    }

    private async Task<string> LinkAsync(string name)
    {
        using var linked = await Owner.SubmitAsync(await Owner.PageAsync("/admin/sources"), new() { ["Name"] = name });
        var page = await Owner.PressAsync(await Owner.PageAsync($"{linked.Headers.Location}"), "button[form=token]");
        return page.QuerySelector(".told code")!.TextContent;
    }

    private async Task<HttpResponseMessage> PutAsync(string name, string token, string text)
    {
        using var program = Site.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/sources/{name}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Content = new StringContent(text);
        return await program.SendAsync(request);
    }
}
