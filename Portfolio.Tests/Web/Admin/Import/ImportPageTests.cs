using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Portfolio.Tests.Core.Exchange.Import;
using Portfolio.Tests.Core.Exchange.Import.Encodings;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin.Import;

/// <summary>From a text to a plan, from the plan to the site.</summary>
public sealed class ImportPageTests : OwnedSite
{
    private const string Apply = "button[value=apply]";

    [Fact]
    public async Task Plan_is_shown_and_nothing_changes_before_it_is_let_in()
    {
        var review = await ReviewAsync(Importing.Readme);

        Assert.Equal(0, await Site.AskAsync(db => db.Papers.CountAsync()));
        Assert.Contains("On Rivers", review.Body!.TextContent, StringComparison.Ordinal);
        Assert.All(review.QuerySelectorAll("input[name=take]"), box => Assert.True(box.HasAttribute("checked")));

        var batch = await Owner.SubmittedAsync(review, [], Apply);

        Assert.Equal(3, await Site.AskAsync(db => db.Papers.CountAsync()));
        Assert.NotNull(batch.QuerySelector("button.bad"));
        Assert.Empty((await Owner.PageAsync("/admin/import")).QuerySelectorAll("a[href*=review]"));
    }

    [Fact]
    public async Task What_is_not_ticked_stays_out_and_a_paper_brings_its_section()
    {
        var review = await ReviewAsync(Importing.Readme);
        foreach (var box in review.QuerySelectorAll("input[name=take]").Where(b => !IsOf(b, "On Ships")))
            box.RemoveAttribute("checked");

        await Owner.SubmittedAsync(review, [], Apply);

        var paper = await Site.AskAsync(db => db.Papers.Include(p => p.Section).SingleAsync());
        Assert.Equal(("On Ships", "Other"), (paper.Title, paper.Section!.Title["en"]));
        Assert.Equal(0, await Site.AskAsync(db => db.Focus.CountAsync()));
    }

    [Fact]
    public async Task What_is_not_understood_of_a_folder_names_its_file()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("../out.md");
            await using var settings = new StreamWriter(zip.CreateEntry("settings.md").Open());
            await settings.WriteAsync("---\nformat: 1\n---\n");
        }

        using var answer = await Owner.UploadAsync(
            await Owner.PageAsync("/admin/import"),
            ("site.zip", bytes.ToArray())
        );
        var review = await Owner.PageAsync(answer.Headers.Location!.ToString());

        Assert.Equal("../out.md", review.QuerySelector(".piece")!.TextContent);
    }

    [Fact]
    public async Task Nothing_ticked_is_told_and_the_upload_waits()
    {
        var review = await ReviewAsync(Importing.Readme);
        foreach (var box in review.QuerySelectorAll("input[name=take]"))
            box.RemoveAttribute("checked");

        var page = await Owner.SubmittedAsync(review, [], Apply);

        Assert.Contains("Nothing is chosen", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Single((await Owner.PageAsync("/admin/import")).QuerySelectorAll("a[href*=review]"));
    }

    [Theory]
    [InlineData("", "Choose a file")]
    [InlineData("Just a sentence.", "neither an al-folio about page")]
    [InlineData("%PDF-1.7 and more", "not a text file")]
    public async Task Text_that_is_no_source_is_refused_beside_the_field_and_kept(string text, string sentence)
    {
        var page = await Owner.SubmittedAsync(await Owner.PageAsync("/admin/import"), new() { ["pasted"] = text });

        Assert.Contains(sentence, page.GetElementById("file-err")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            text.Replace("\0", "\uFFFD", StringComparison.Ordinal),
            page.GetElementById("pasted")!.TextContent
        );
        Assert.Empty(page.QuerySelectorAll("a[href*=review]"));
    }

    [Fact]
    public async Task Form_of_an_import_that_is_done_imports_nothing_twice()
    {
        var review = await ReviewAsync(Importing.Readme);
        await Owner.SubmittedAsync(review, [], Apply);

        var page = await Owner.SubmittedAsync(review, [], Apply);

        Assert.Contains("already", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await Site.AskAsync(db => db.ImportBatches.CountAsync()));
    }

    [Fact]
    public async Task Same_source_again_has_nothing_to_tick()
    {
        await Owner.SubmittedAsync(await ReviewAsync(Importing.Readme), [], Apply);

        var review = await ReviewAsync(Importing.Readme);

        Assert.Empty(review.QuerySelectorAll("input[name=take]"));
        Assert.Contains("nothing new", review.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dropped_upload_is_gone_from_the_list_and_from_the_disk()
    {
        await ReviewAsync(Importing.Readme);
        var list = await Owner.PageAsync("/admin/import");

        await Owner.PressAsync(list, "form[action*=Drop] button, form[action*=drop] button");

        Assert.Empty(Directory.GetDirectories(Path.Combine(Site.DataFolder, "incoming")));
    }

    [Fact]
    public async Task Lost_character_is_chosen_and_remembered_for_the_next_time()
    {
        var damaged = Damage.Lose(
            "I'm Mei Lin, and I read.\n\n## Have read\n\n| 综述 |\n|---|\n| (2020)人中国之书 |\n"
        );
        var review = await ReviewAsync(damaged);
        var choices = review.QuerySelectorAll("select[name=gap] option").Select(o => o.TextContent).ToList();
        Assert.Contains("中", choices);

        var filled = await Owner.SubmittedAsync(review, new() { ["gap"] = "中" }, "button[value=fill]");
        Assert.Contains("人中国之书", filled.Body!.TextContent, StringComparison.Ordinal);
        await Owner.SubmittedAsync(filled, [], Apply);

        Assert.True(await Site.AskAsync(db => db.Papers.AnyAsync(p => p.Title == "人中国之书")));
        var again = await ReviewAsync(damaged);
        Assert.Empty(again.QuerySelectorAll("input[name=take]"));
    }

    [Theory]
    [InlineData("/admin/import/review/01890a5d-ac96-774b-bcce-b302099a8057", HttpStatusCode.Redirect)]
    [InlineData("/admin/import/review/..%2f..", HttpStatusCode.NotFound)]
    [InlineData("/admin/import/batch/77", HttpStatusCode.NotFound)]
    public async Task Address_of_nothing_leads_nowhere(string address, HttpStatusCode status)
    {
        using var answer = await Owner.GetAsync(address);

        Assert.Equal(status, answer.StatusCode);
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> ReviewAsync(string text)
    {
        var page = await Owner.SubmittedAsync(await Owner.PageAsync("/admin/import"), new() { ["pasted"] = text });
        Assert.Null(page.GetElementById("file-err"));
        return page;
    }

    private static bool IsOf(AngleSharp.Dom.IElement box, string title) =>
        box.ParentElement!.TextContent.Contains(title, StringComparison.Ordinal);
}
