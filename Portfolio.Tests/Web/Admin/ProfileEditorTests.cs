using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Media;
using Portfolio.Core.Profiles;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class ProfileEditorTests : OwnedSite
{
    private const string Address = "/admin/profile";

    private static readonly Dictionary<string, string> Typed = new()
    {
        ["Profile.Name.en"] = "Mira Lindqvist",
        ["Profile.Name.zh-Hans"] = "林米拉",
        ["Spellings"] = "Lindqvist, M.\r\n\r\n Mira J. Lindqvist \r\nLindqvist, M.",
        ["Profile.Subtitle.en"] = "Student",
        ["Profile.Bio.en"] = "I listen 🎧 to rivers.\r\n\r\nمرحبا",
        ["Profile.OpenTo.en"] = "A summer by the water",
        ["Profile.OpenUntil"] = "2026-12-31",
        ["Profile.PhotoSide"] = "Left",
        ["Profile.PhotoCircular"] = "true",
        ["Profile.MoreInfo.zh-Hans"] = "船屋 12 室",
        ["Profile.Email"] = "mira@river.example",
        ["Profile.EmailSpelledOut"] = "true",
        ["Profile.EmailInFeeds"] = "true",
    };

    [Fact]
    public async Task Everything_about_the_owner_is_saved_and_shown_again()
    {
        await Site.ArrangeAsync(db =>
            db.AddRange(File("me.jpg", "image/jpeg", 400), File("cv.pdf", "application/pdf"))
        );

        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync(Address),
            new(Typed) { ["Profile.PhotoId"] = "1", ["Cv[zh-Hans]"] = "2" }
        );

        Assert.Contains("Saved.", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2026-12-31", Value(page, "Profile.OpenUntil"));
        Assert.Equal("2", page.QuerySelector("[name='Cv[zh-Hans]'] [selected]")!.GetAttribute("value"));
        var profile = await ProfileAsync();
        Assert.Equal(("Mira Lindqvist", "林米拉"), (profile.Name["en"], profile.Name["zh-Hans"]));
        Assert.Equal(["Lindqvist, M.", "Mira J. Lindqvist"], profile.OtherNames);
        Assert.Equal("I listen 🎧 to rivers.\n\nمرحبا", profile.Bio["en"]);
        Assert.Equal((new DateOnly(2026, 12, 31), PhotoSide.Left), (profile.OpenUntil!.Value, profile.PhotoSide));
        Assert.True(profile.PhotoCircular && profile.EmailSpelledOut && profile.EmailInFeeds);
        Assert.Equal("me.jpg", profile.Photo!.FileName);
        Assert.Equal(("zh-Hans", "cv.pdf"), Cv(Assert.Single(profile.CvFiles)));

        await Owner.SubmittedAsync(page, new() { ["Profile.PhotoId"] = "", ["Cv[zh-Hans]"] = "" });

        profile = await ProfileAsync();
        Assert.Null(profile.Photo);
        Assert.Empty(profile.CvFiles);

        static (string, string) Cv(CvFile file) => (file.Language, file.MediaFile!.FileName);
    }

    [Fact]
    public async Task Saving_what_is_there_already_writes_no_history()
    {
        await Owner.SubmittedAsync(await Owner.PageAsync(Address), Typed);
        var before = await Site.AskAsync(db => db.Revisions.CountAsync());

        await Owner.SubmittedAsync(await Owner.PageAsync(Address), []);
        await Owner.SubmittedAsync(await Owner.PageAsync(Address + "/links"), []);
        await Owner.SubmittedAsync(await Owner.PageAsync(Address + "/home"), []);

        Assert.Equal(before, await Site.AskAsync(db => db.Revisions.CountAsync()));
    }

    [Theory]
    [InlineData("Profile.Email", "mira@", "not an e-mail address")]
    [InlineData("Profile.Email", "Mira <mira@river.example>", "not an e-mail address")]
    [InlineData("Profile.Email", "a@b.example\r\nBcc: c@d.example", "not an e-mail address")]
    [InlineData("Profile.OpenUntil", "soon", "Write a day")]
    [InlineData("Profile.PhotoId", "77", "Choose one of the list")]
    [InlineData("Cv[en]", "77", "Choose one of the list")]
    public async Task Refusal_stands_beside_its_field(string field, string typed, string reason)
    {
        var page = await Owner.SubmittedAsync(await Owner.PageAsync(Address), new(Typed) { [field] = typed });

        var input = page.QuerySelector($"[name='{field}']")!;
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Contains(reason, input.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Equal("林米拉", Value(page, "Profile.Name.zh-Hans"));
        Assert.True((await ProfileAsync()).Name.IsEmpty);
        if (field == "Profile.OpenUntil")
            Assert.Equal("soon", input.GetAttribute("value"));
    }

    [Fact]
    public async Task Names_that_are_too_many_or_too_long_or_a_bio_of_a_megabyte_are_refused_and_kept()
    {
        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync(Address),
            new(Typed) { ["Spellings"] = new string('x', 121), ["Profile.Bio.en"] = new string('字', 350_000) }
        );

        Assert.Contains("longer than 120", page.GetElementById("Spellings-err")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "at most 512 KB",
            page.GetElementById("Profile-Bio-en-err")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(350_000, page.GetElementById("Profile-Bio-en")!.TextContent.Length);

        page = await Owner.SubmittedAsync(
            page,
            new(Typed) { ["Spellings"] = string.Join('\n', Enumerable.Range(1, 21)) }
        );

        Assert.Contains("These are 21", page.GetElementById("Spellings-err")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Later_edit_on_another_page_of_the_profile_is_not_overwritten()
    {
        var mine = await Owner.PageAsync(Address);
        await Owner.SubmittedAsync(
            await Owner.PageAsync(Address + "/links"),
            new() { ["Profile.Links[0].Kind"] = "github", ["Profile.Links[0].Address"] = "mira" }
        );

        var page = await Owner.SubmittedAsync(mine, Typed);

        Assert.NotNull(page.QuerySelector("#conflict"));
        Assert.Equal("林米拉", Value(page, "Profile.Name.zh-Hans"));
        Assert.True((await ProfileAsync()).Name.IsEmpty);

        await Owner.SubmittedAsync(page, []);

        var profile = await ProfileAsync();
        Assert.Equal(("林米拉", "mira"), (profile.Name["zh-Hans"], Assert.Single(profile.Links).Address));
    }

    [Fact]
    public async Task Profile_is_made_where_there_is_none()
    {
        await Site.ChangeAsync(async db => db.Remove(await db.Profiles.SingleAsync()));

        await Owner.SubmittedAsync(await Owner.PageAsync(Address), Typed);

        Assert.Equal("林米拉", (await ProfileAsync()).Name["zh-Hans"]);
    }

    [Fact]
    public async Task Preview_shows_the_bio_and_saves_nothing()
    {
        var page = await Owner.SubmittedAsync(await Owner.PageAsync(Address), Typed, "button[formaction*=preview]");

        Assert.Contains("to rivers", page.QuerySelector("#preview")!.TextContent, StringComparison.Ordinal);
        Assert.True((await ProfileAsync()).Bio.IsEmpty);
    }

    private static string? Value(AngleSharp.Html.Dom.IHtmlDocument page, string name) =>
        page.QuerySelector($"[name='{name}']")!.GetAttribute("value");

    private static MediaFile File(string name, string type, int? width = null) =>
        new()
        {
            FileName = name,
            Hash = name,
            ContentType = type,
            Width = width,
            Height = width,
        };

    private Task<Profile> ProfileAsync() => Site.AskAsync(db => db.Profiles.Whole().SingleAsync());
}
