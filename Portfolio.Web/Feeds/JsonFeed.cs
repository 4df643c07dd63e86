using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Portfolio.Web.Feeds;

/// <summary>
/// A feed as JSON Feed 1.1 (<see href="https://www.jsonfeed.org/version/1.1/"/>). It knows only absolute addresses: while
/// there are none, its optional addresses are left out.
/// </summary>
internal static class JsonFeed
{
    public const string ContentType = "application/feed+json; charset=utf-8";

    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Sent as JSON and never read as HTML: the tags of a text need no escapes.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(Feed feed) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                version = "https://jsonfeed.org/version/1.1",
                title = feed.Title,
                home_page_url = feed.HasAbsoluteAddresses ? feed.Page : null,
                feed_url = feed.HasAbsoluteAddresses ? feed.Address : null,
                language = feed.Language,
                authors = new[] { new { name = feed.Author, url = Mail(feed) } },
                items = feed.Entries.Select(entry => Item(entry, feed.HasAbsoluteAddresses)),
            },
            Json
        );

    private static string? Mail(Feed feed) => feed.Email is { } email ? "mailto:" + email : null;

    private static object Item(FeedEntry entry, bool withAddress) =>
        new
        {
            id = entry.Id,
            url = withAddress ? entry.Page : null,
            title = entry.Title,
            summary = entry.Summary.Length > 0 ? entry.Summary : null,
            content_html = entry.Html,
            date_published = entry.Published is { } published ? AtomFeed.Instant(published) : null,
            date_modified = AtomFeed.Instant(entry.Updated),
            tags = entry.Tags.Count > 0 ? entry.Tags : null,
        };
}
