using System.Text;
using System.Xml;
using Portfolio.Core.Dates;
using Portfolio.Web.Feeds;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Crawlers;

/// <summary>
/// The sitemap as XML (<see href="https://www.sitemaps.org/protocol.html"/>), an address for each language, which names
/// its twins. The protocol has only absolute addresses: while there are none it is empty.
/// </summary>
internal static class SitemapXml
{
    public const string ContentType = "application/xml; charset=utf-8";
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    public static byte[] Write(IEnumerable<SitemapPage> pages, SiteAddresses addresses, SiteTime time)
    {
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true };
        using (var xml = XmlWriter.Create(bytes, settings))
        {
            xml.WriteStartElement("urlset", Namespace);
            xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            foreach (var page in pages)
            {
                foreach (var language in page.Languages)
                {
                    xml.WriteStartElement("url", Namespace);
                    xml.WriteElementString("loc", Namespace, addresses.Of(page.Path, language));
                    if (page.Changed is { } changed)
                        xml.WriteElementString("lastmod", Namespace, AtomFeed.Instant(time.At(changed)));
                    Twins(xml, page, addresses);
                    xml.WriteEndElement();
                }
            }
            xml.WriteEndElement();
        }
        return bytes.ToArray();
    }

    private static void Twins(XmlWriter xml, SitemapPage page, SiteAddresses addresses)
    {
        if (page.Languages.Count < 2)
            return;
        foreach (var language in page.Languages)
        {
            xml.WriteStartElement("link", Xhtml);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", language.Tag);
            xml.WriteAttributeString("href", addresses.Of(page.Path, language));
            xml.WriteEndElement();
        }
    }
}
