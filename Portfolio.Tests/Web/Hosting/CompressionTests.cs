using System.IO.Compression;
using System.Text;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Hosting;

public sealed class CompressionTests : OwnedSite
{
    // What a phone loads of one page.
    private const int MostBytes = 20 * 1024;

    [Theory]
    [InlineData("/", "<html")]
    [InlineData("/zh/essays", "<html")]
    [InlineData("/reading", "<html")]
    [InlineData("/feed.xml", "<feed")]
    [InlineData("/feed.json", "jsonfeed.org")]
    [InlineData("/reading.bib", "@")]
    [InlineData("/cards/reading.svg", "<svg")]
    [InlineData("/nowhere", "<html")]
    public async Task Visitors_get_pages_feeds_and_drawings_compressed(string address, string words)
    {
        await Site.ArrangeAsync(ExampleSite.Fill);
        using var visitor = Site.Visitor();
        visitor.DefaultRequestHeaders.Add("Accept-Encoding", "gzip, br");

        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative));

        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        Assert.InRange(bytes.Length, 1, MostBytes);
        await using var plain = new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var reader = new StreamReader(plain, Encoding.UTF8);
        Assert.Contains(words, await reader.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.NotEqual(false, answer.Headers.ETag?.IsWeak);
    }

    [Theory]
    [InlineData("/admin")]
    [InlineData("/essays")]
    public async Task Owner_s_pages_are_sent_as_they_are_so_that_their_size_tells_nothing(string address)
    {
        using var answer = await Owner.GetAsync(address, accepting: "gzip, br");

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Empty(answer.Content.Headers.ContentEncoding);
    }
}
