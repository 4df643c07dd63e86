using System.Text;
using System.Xml;
using Microsoft.Extensions.Localization;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Crawlers;

/// <summary>
/// <c>/opensearch.xml</c> (OpenSearch 1.1): with it a browser searches the site from its address bar. It knows only
/// absolute addresses.
/// </summary>
public sealed class SearchDescription(Site site, SiteAddresses addresses, IStringLocalizer<PublicText> text)
{
    public const string ContentType = "application/opensearchdescription+xml; charset=utf-8";
    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";
    private const int LongestName = 16;

    public byte[] Write()
    {
        var title = site.Words(site.Title) is { Length: > 0 } words ? words : text["Search"].Value;
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            xml.WriteStartElement("OpenSearchDescription", Namespace);
            Element(xml, "ShortName", string.Concat(title.EnumerateRunes().Take(LongestName)));
            Element(xml, "Description", $"{text["Search"]}: {title}");
            Element(xml, "InputEncoding", "UTF-8");
            Element(xml, "Language", site.Language.Tag);
            xml.WriteStartElement("Url", Namespace);
            xml.WriteAttributeString("type", "text/html");
            xml.WriteAttributeString("template", addresses.Of("/search") + "?q={searchTerms}");
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        return bytes.ToArray();
    }

    private static void Element(XmlWriter xml, string name, string words) =>
        xml.WriteElementString(name, Namespace, Feeds.XmlText.Of(words));
}
