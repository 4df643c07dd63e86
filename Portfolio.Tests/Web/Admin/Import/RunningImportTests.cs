using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin.Import;

/// <summary>An import that takes longer than a page may: it is watched, and can be cancelled.</summary>
public sealed class RunningImportTests : OwnedSite
{
    private const string Apply = "button[value=apply]";

    [Fact]
    public async Task Long_import_goes_on_while_its_page_says_how_far_it_is_and_leads_to_what_it_brought()
    {
        var review = await ReviewAsync();

        using var begun = await Owner.SubmitAsync(review, [], Apply);

        var running = begun.Headers.Location!.ToString();
        Assert.StartsWith("/admin/import/running/", running, StringComparison.Ordinal);
        var batch = await EndedAsync(running);
        Assert.StartsWith("/admin/import/batch/", batch, StringComparison.Ordinal);
        Assert.Contains(
            $"Imported: {Many}",
            (await Owner.PageAsync(batch)).QuerySelector(".flash")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(Many, await Site.AskAsync(db => db.Papers.CountAsync()));
    }

    [Fact]
    public async Task Cancelled_import_leaves_nothing_and_its_upload_waits()
    {
        using var begun = await Owner.SubmitAsync(await ReviewAsync(), [], Apply);
        var running = await Owner.PageAsync(begun.Headers.Location!.ToString());
        Assert.NotNull(running.QuerySelector("progress"));
        Assert.NotNull(running.QuerySelector("noscript"));

        var page = await Owner.SubmittedAsync(running, [], "main form[action*='Cancel'] button");

        Assert.Contains("Cancelled", page.QuerySelector(".flash")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            (0, 0),
            await Site.AskAsync(async db => (await db.Papers.CountAsync(), await db.ImportBatches.CountAsync()))
        );
        Assert.Single((await Owner.PageAsync("/admin/import")).QuerySelectorAll("a[href*=review]"));
    }

    private const int Many = 2500;

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> ReviewAsync()
    {
        var file = new StringBuilder();
        for (var i = 0; i < Many; i++)
            file.Append(
                CultureInfo.InvariantCulture,
                $"@article{{key{i}, title = {{On the {i}th river and what it carries}}, author = {{Person, Number {i}}}, journal = {{Rivers}}, year = {{2020}}}}\n"
            );
        using var answer = await Owner.UploadAsync(
            await Owner.PageAsync("/admin/import"),
            ("rivers.bib", Encoding.UTF8.GetBytes(file.ToString()))
        );
        return await Owner.PageAsync(answer.Headers.Location!.ToString());
    }

    private async Task<string> EndedAsync(string running)
    {
        while (true)
        {
            using var answer = await Owner.GetAsync(running);
            if (answer.Headers.Location is { } next)
                return next.ToString();
            await Task.Delay(100);
        }
    }
}
