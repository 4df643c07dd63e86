using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portfolio.Core.Sample;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin.Import;

/// <summary>The sample site gives way to the owner's own, and comes back when asked.</summary>
public sealed class SampleRemovalTests : OwnedSite
{
    private const string Batch = "/admin/import/batch/1";

    [Fact]
    public async Task Sample_goes_but_for_what_the_owner_changed()
    {
        await ShowSampleAsync();
        var essay = await Site.AskAsync(db => db.Essays.OrderBy(e => e.Id).FirstAsync());
        await Owner.SubmittedAsync(
            await Owner.PageAsync($"/admin/essays/edit/{essay.Id}"),
            new() { ["Essay.Title.en"] = "Mine now" }
        );
        var asked = await Owner.PageAsync(Batch);
        Assert.Contains("Mine now", asked.QuerySelectorAll(".sec")[1].TextContent, StringComparison.Ordinal);

        await Owner.PressAsync(asked, "button.bad");

        Assert.Equal("Mine now", (await Site.AskAsync(db => db.Essays.SingleAsync())).Title["en"]);
        Assert.Equal(0, await Site.AskAsync(db => db.Papers.CountAsync()));
        var profile = await Site.AskAsync(db => db.Profiles.SingleAsync());
        Assert.True(profile.Name.IsEmpty && profile.Bio.IsEmpty);
    }

    [Fact]
    public async Task Noindex_and_the_bar_go_with_it_and_come_back_with_it()
    {
        await ShowSampleAsync();
        Assert.True(await IsHiddenAsync());

        var done = await Owner.PressAsync(await Owner.PageAsync(Batch), "button.bad");
        Assert.False(await IsHiddenAsync());

        await Owner.PressAsync(done, "main form[action*=Redo] button, main form[action*=redo] button");
        Assert.True(await IsHiddenAsync());
        Assert.Equal(24, await Site.AskAsync(db => db.Papers.CountAsync(p => p.Section != null)));
        Assert.Equal("Your Name", (await Site.AskAsync(db => db.Profiles.SingleAsync())).Name["en"]);
    }

    [Fact]
    public async Task Languages_time_zone_and_address_are_nobodys_sample()
    {
        await ShowSampleAsync();
        await Site.ChangeAsync(async db =>
        {
            var settings = await db.Settings.Include(s => s.Languages).SingleAsync();
            (settings.PublicUrl, settings.TimeZone) = ("https://example.edu", "Asia/Shanghai");
        });

        await Owner.PressAsync(await Owner.PageAsync(Batch), "button.bad");

        var kept = await Site.AskAsync(db => db.Settings.Include(s => s.Languages).SingleAsync());
        Assert.Equal(
            ("https://example.edu", "Asia/Shanghai", 2),
            (kept.PublicUrl, kept.TimeZone, kept.Languages.Count)
        );
        Assert.True(kept.Title.IsEmpty);
    }

    // The factory starts an empty site; the sample takes its place.
    private async Task ShowSampleAsync()
    {
        await Site.ChangeAsync(async db =>
        {
            db.RemoveRange(await db.Settings.Include(s => s.Languages).ToListAsync());
            db.RemoveRange(await db.Profiles.ToListAsync());
        });
        await using var scope = Site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FirstStart>().RunAsync(withSample: true, default);
    }

    private async Task<bool> IsHiddenAsync()
    {
        using var answer = await Owner.GetAsync("/");
        var bar = (await OwnerClient.ReadAsync(answer)).QuerySelector("aside.notice") is not null;
        Assert.Equal(bar, answer.Headers.Contains("X-Robots-Tag"));
        return bar;
    }
}
