using System.Globalization;
using System.Text;
using System.Xml;

namespace Portfolio.Web.Feeds;

/// <summary>A feed as Atom (RFC 4287), in UTF-8.</summary>
internal static class AtomFeed
{
    public const string ContentType = "application/atom+xml; charset=utf-8";
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static byte[] Write(Feed feed)
    {
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true };
        using (var xml = XmlWriter.Create(bytes, settings))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, feed.Language);
            Text(xml, "id", feed.Id);
            Text(xml, "title", feed.Title);
            Text(xml, "updated", Instant(feed.Updated));
            Link(xml, "self", "application/atom+xml", feed.Address);
            Link(xml, "alternate", "text/html", feed.Page);
            Author(xml, feed);
            foreach (var entry in feed.Entries)
                Entry(xml, entry);
            xml.WriteEndElement();
        }
        return bytes.ToArray();
    }

    /// <summary>RFC 3339, with the offset the instant has.</summary>
    public static string Instant(DateTimeOffset at) =>
        at.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    private static void Author(XmlWriter xml, Feed feed)
    {
        xml.WriteStartElement("author", Namespace);
        Text(xml, "name", feed.Author);
        if (feed.Email is { } email)
            Text(xml, "email", email);
        xml.WriteEndElement();
    }

    private static void Entry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        Text(xml, "id", entry.Id);
        Text(xml, "title", entry.Title);
        Text(xml, "updated", Instant(entry.Updated));
        if (entry.Published is { } published)
            Text(xml, "published", Instant(published));
        Link(xml, "alternate", "text/html", entry.Page);
        foreach (var tag in entry.Tags)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", XmlText.Of(tag));
            xml.WriteEndElement();
        }
        if (entry.Summary.Length > 0)
            Text(xml, "summary", entry.Summary);
        xml.WriteStartElement("content", Namespace);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(XmlText.Of(entry.Html));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string rel, string type, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text) =>
        xml.WriteElementString(name, Namespace, XmlText.Of(text));
}
