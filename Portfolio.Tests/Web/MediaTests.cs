using System.Net;
using System.Net.Http.Headers;
using Portfolio.Core.Media;
using Portfolio.Core.Uploads;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web;

/// <summary>How pictures and documents are served.</summary>
public sealed class MediaTests : IAsyncLifetime
{
    private readonly SiteFactory site = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task Picture_is_kept_for_ever_and_nothing_in_it_runs()
    {
        var media = await StoreAsync(ExamplePictures.Png(), "cat.png");

        using var answer = await SendAsync(media.Address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(ExamplePictures.Png(), await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("image/png", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("public, max-age=31536000, immutable", Header(answer, "Cache-Control"));
        Assert.Equal("default-src 'none'; sandbox", Header(answer, "Content-Security-Policy"));
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal($"\"{media.Hash}\"", answer.Headers.ETag!.Tag);
        Assert.Null(answer.Content.Headers.ContentDisposition);
    }

    [Fact]
    public async Task Any_name_answers_and_so_does_a_second_request()
    {
        var media = await StoreAsync(ExamplePictures.Png(), "cat.png");

        for (var time = 0; time < 2; time++)
        {
            using var answer = await SendAsync(MediaFile.AddressOf(media.Hash) + "%E7%8C%AB.png");
            Assert.Equal(ExamplePictures.Png(), await answer.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task Copy_that_lost_its_end_is_made_anew()
    {
        var media = await StoreAsync(ExamplePictures.Png(), "cat.png");
        Directory.CreateDirectory(Path.Combine(site.DataFolder, "media-cache"));
        await File.WriteAllBytesAsync(Path.Combine(site.DataFolder, "media-cache", media.Hash), [1, 2]);

        using var answer = await SendAsync(media.Address);

        Assert.Equal(ExamplePictures.Png(), await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Head_says_the_length_alone()
    {
        var media = await StoreAsync(ExamplePictures.Png(), "cat.png");

        using var answer = await SendAsync(media.Address, HttpMethod.Head);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(media.Size, answer.Content.Headers.ContentLength);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Browser_that_has_it_is_told_so()
    {
        var media = await StoreAsync(ExamplePictures.Png(), "cat.png");

        using var answer = await SendAsync(
            media.Address,
            change: request => request.Headers.IfNoneMatch.Add(new($"\"{media.Hash}\""))
        );

        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
    }

    [Fact]
    public async Task Part_of_a_document_is_sent_alone()
    {
        var media = await StoreAsync(ExamplePictures.Pdf(), "paper.pdf");

        using var answer = await SendAsync(media.Address, change: r => r.Headers.Range = new RangeHeaderValue(1, 3));

        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal("PDF", await answer.Content.ReadAsStringAsync());
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.ToString());
        Assert.DoesNotContain("sandbox", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drawing_is_only_downloaded()
    {
        var media = await StoreAsync(ExamplePictures.Svg(), "flow chart.svg");

        using var answer = await SendAsync(media.Address);

        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("flow-chart.svg", answer.Content.Headers.ContentDisposition.FileName);
        Assert.Equal("default-src 'none'; sandbox", Header(answer, "Content-Security-Policy"));
    }

    [Theory]
    [InlineData("media/0000000000000000000000000000000000000000000000000000000000000000/a.png")]
    [InlineData("media/0000/a.png")]
    [InlineData("media")]
    public async Task Unknown_file_is_a_calm_page_that_nobody_keeps(string address)
    {
        using var answer = await SendAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.StartsWith("text/html", answer.Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
        Assert.Null(answer.Headers.CacheControl?.MaxAge);
        Assert.Contains("script-src 'self'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
    }

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.GetValues(name).Single();

    private Task<MediaFile> StoreAsync(byte[] bytes, string name) =>
        site.AskAsync(async db => (await new StoreMedia(db).RunAsync(new MemoryStream(bytes), name, default)).File);

    private async Task<HttpResponseMessage> SendAsync(
        string address,
        HttpMethod? method = null,
        Action<HttpRequestMessage>? change = null
    )
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, new Uri("/" + address, UriKind.Relative));
        change?.Invoke(request);
        return await site.Visitor().SendAsync(request);
    }
}
