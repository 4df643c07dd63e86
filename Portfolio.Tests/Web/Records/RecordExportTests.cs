using System.Net;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Bibliography;
using Portfolio.Tests.Support;
using Portfolio.Web.Records;

namespace Portfolio.Tests.Web.Records;

/// <summary>Papers as files: what the page shows, no more and no less.</summary>
public sealed class RecordExportTests(PaperSite papers) : IClassFixture<PaperSite>
{
    public static TheoryData<string> Formats() => [.. ExportFormat.All.Select(format => format.Extension)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Every_format_holds_every_paper_and_nothing_private(string extension)
    {
        var format = ExportFormat.All.Single(f => f.Extension == extension);

        var (answer, text) = await GetAsync($"/reading.{extension}?with=notes,status,rating");

        Assert.Equal(format.MediaType, answer.Content.Headers.ContentType!.MediaType);
        // A Markdown table is read by people.
        Assert.Equal(
            6,
            format.Format == RecordFormat.Markdown
                ? text.Split('\n').Count(line => line.StartsWith("| ", StringComparison.Ordinal)) - 1
                : RecordFile.Read(text, format.Format, []).Count()
        );
        Assert.DoesNotContain(PaperSite.Secret, text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Ask Bo", text, StringComparison.Ordinal);
    }

    public static TheoryData<string> Queries() =>
        [
            "",
            "?status=read",
            "?year=2010-2018&sort=published",
            "?author=Example",
            "?section=sound",
            "?tag=ice&foo=bar",
            "?q=nothing-like-it",
        ];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task The_file_holds_what_the_page_shows_in_its_order(string query)
    {
        var page = await papers.Site.PageAsync("/reading" + query);

        var (_, text) = await GetAsync("/reading.bib" + query);

        var problems = new List<RecordProblem>();
        Assert.Equal(
            page.QuerySelectorAll(".cat h3").Select(h => h.TextContent),
            RecordFile.Read(text, RecordFormat.Bibtex, problems).Select(r => r.Record.Title)
        );
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("/reading.bib?with=status,rating,notes")]
    [InlineData("/zh/reading.bib")]
    [InlineData("/papers.bib?with=notes")]
    [InlineData("/reading/book.bib?with=notes")]
    [InlineData("/reading/ada2018noise.bib?with=notes,status")]
    public async Task Nothing_private_leaves(string address)
    {
        var (answer, text) = await GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain(PaperSite.Secret, text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Ask Bo", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task State_rating_and_public_notes_leave_only_when_they_are_asked_for()
    {
        var (_, bare) = await GetAsync("/reading/ada2018noise.bib");
        var (_, whole) = await GetAsync("/zh/reading/ada2018noise.bib?with=status,rating&with=notes");
        var (_, again) = await GetAsync("/reading/again.bib?with=rating");

        Assert.DoesNotContain("readstatus", bare, StringComparison.Ordinal);
        Assert.DoesNotContain("second half", bare, StringComparison.Ordinal);
        Assert.Contains("readstatus = {read}", whole, StringComparison.Ordinal);
        Assert.Contains("ranking = {4.5}", whole, StringComparison.Ordinal);
        Assert.Contains("comment = {后半部分更好。", whole, StringComparison.Ordinal);
        Assert.Contains("ranking = {rank5}", again, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/reading/xyzzy-draft.bib", HttpStatusCode.NotFound)]
    [InlineData("/reading/xyzzy-later.bib", HttpStatusCode.NotFound)]
    [InlineData("/reading/xyzzy-unlisted.bib", HttpStatusCode.OK)]
    [InlineData("/papers/ada2018noise.bib", HttpStatusCode.MovedPermanently)]
    [InlineData("/papers/lindqvist2025thesis.bib", HttpStatusCode.OK)]
    public async Task One_paper_is_to_be_had_where_its_page_is(string address, HttpStatusCode status) =>
        Assert.Equal(status, (await GetAsync(address)).Answer.StatusCode);

    [Fact]
    public async Task A_file_has_a_name_and_is_sent_again_only_when_a_paper_changed()
    {
        await using var site = new SiteFactory();
        await site.ArrangeAsync(ExampleSite.Fill);
        using var visitor = site.Visitor();
        using var first = await visitor.GetAsync(new Uri("/reading.bib?status=read&year=2018", UriKind.Relative));

        Assert.Equal("application/x-bibtex; charset=utf-8", first.Content.Headers.ContentType!.ToString());
        Assert.Equal("mira-lindqvist-reading-read-2018.bib", first.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal("noindex", first.Headers.GetValues("X-Robots-Tag").Single());
        visitor.DefaultRequestHeaders.Add("If-None-Match", first.Headers.ETag!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, (await AgainAsync()).StatusCode);

        await site.ChangeAsync(async db =>
            (await db.Papers.SingleAsync(p => p.Slug == "ada2018noise")).Title = "A New Title"
        );
        using var changed = await AgainAsync();
        Assert.Contains("A New Title", await changed.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        Task<HttpResponseMessage> AgainAsync() =>
            visitor.GetAsync(new Uri("/reading.bib?status=read&year=2018", UriKind.Relative));
    }

    [Theory]
    [InlineData("/reading?section=sound", "application/x-bibtex", "application/x-bibtex")]
    [InlineData("/zh/reading/book", "application/x-bibtex;q=0.5, text/html;q=0.4", "application/x-bibtex")]
    [InlineData("/papers", "application/x-bibtex, */*", "application/x-bibtex")]
    [InlineData("/papers", "text/html,application/xhtml+xml,*/*;q=0.8", "text/html")]
    [InlineData("/reading", "text/html, application/x-bibtex;q=0.3", "text/html")]
    [InlineData("/reading", "application/pdf", "text/html")]
    [InlineData("/reading", "", "text/html")]
    public async Task A_program_gets_the_format_it_accepts_at_the_address_of_the_page(
        string address,
        string accept,
        string type
    )
    {
        using var visitor = papers.Site.Visitor();
        visitor.DefaultRequestHeaders.TryAddWithoutValidation("Accept", accept);

        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Accept", answer.Headers.Vary);
    }

    [Theory]
    [InlineData("/reading?tag=rivers", "alternate", "/reading.bib?tag=rivers")]
    [InlineData("/zh/papers", "alternate", "/zh/papers.bib")]
    [InlineData("/reading/book", "describedby", "/reading/book.bib")]
    public async Task A_page_tells_its_files_in_its_head_and_in_its_headers(string address, string rel, string file)
    {
        using var visitor = papers.Site.Visitor();
        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative));
        var page = await papers.Site.PageAsync(address);

        Assert.Contains(
            $"<https://mira.example{file}>; rel=\"{rel}\"; type=\"application/x-bibtex\"",
            answer.Headers.GetValues("Link")
        );
        Assert.Equal(file, page.QuerySelector("link[type='application/x-bibtex']")!.GetAttribute("href"));
    }

    private async Task<(HttpResponseMessage Answer, string Text)> GetAsync(string address)
    {
        using var visitor = papers.Site.Visitor();
        var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative));
        return (answer, await answer.Content.ReadAsStringAsync());
    }
}
