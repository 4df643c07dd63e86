using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Profiles;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class CoauthorTests : OwnedSite
{
    private const string Address = "/admin/profile/coauthors";

    [Fact]
    public async Task Co_authors_and_signs_are_kept_and_can_be_undone()
    {
        await Owner.SubmittedAsync(
            await Owner.PageAsync(Address),
            new()
            {
                ["Profile.Coauthors[0].Names"] = "Ada Example; 例艾达",
                ["Profile.Coauthors[0].Url"] = " https://ada.example ",
                ["Profile.ContributionMarks[0].Mark"] = "*",
                ["Profile.ContributionMarks[0].Meaning.en"] = "equal contribution",
            }
        );

        var profile = await Site.AskAsync(db => db.Profiles.Whole().AsNoTracking().SingleAsync());
        var ada = Assert.Single(profile.Coauthors);
        Assert.Equal(("Ada Example; 例艾达", "https://ada.example"), (ada.Names, ada.Url));
        Assert.Equal("equal contribution", Assert.Single(profile.ContributionMarks).Meaning["en"]);
        Assert.True(await Site.AskAsync(db => db.Revisions.AnyAsync(r => r.EntryKey == profile.Key)));
    }

    [Theory]
    [InlineData("Profile.Coauthors[0].Names", "; ;", "Write the name.")]
    [InlineData("Profile.Coauthors[0].Url", "javascript:alert(1)", "This is not an address")]
    [InlineData("Profile.ContributionMarks[0].Mark", "x", "Write one of these signs")]
    public async Task What_leads_nowhere_is_refused(string field, string typed, string reason)
    {
        var page = await Owner.SubmittedAsync(await Owner.PageAsync(Address), new() { [field] = typed });

        Assert.Contains(reason, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await Site.AskAsync(db => db.Profiles.Whole().AsNoTracking().SingleAsync())).Coauthors);
    }
}
