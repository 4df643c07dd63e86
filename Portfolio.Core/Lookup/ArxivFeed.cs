using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Dates;

namespace Portfolio.Core.Lookup;

/// <summary>The Atom feed of the arXiv's API (<see href="https://info.arxiv.org/help/api/user-manual.html"/>), read without DTDs.</summary>
internal static class ArxivFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Arxiv = "http://arxiv.org/schemas/atom";
    private static readonly string[] Groups = ["Collaboration", "Consortium", "Team", "Group", "Network"];

    /// <summary>The first entry; null when there is none, or when it tells an error.</summary>
    /// <exception cref="XmlException">This is no feed.</exception>
    public static FoundRecord? Read(Answer answer, string service)
    {
        var feed = Load(answer).Root;
        if (feed?.Name != Atom + "feed")
            throw new XmlException("This is no Atom feed.");
        return
            feed.Element(Atom + "entry") is { } entry
            && ArxivId.TryParse(Text(entry, Atom + "id"), out var id)
            && Text(entry, Atom + "title") is { Length: > 0 and <= 2_000 } title
            ? new(RecordOf(entry, id, title), service, IsWithdrawn(entry))
            : null;
    }

    private static XDocument Load(Answer answer)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        // A header that names the encoding comes before what the text says of itself.
        using var reader = answer.Encoding is null
            ? XmlReader.Create(new MemoryStream(answer.Bytes), settings)
            : XmlReader.Create(new StringReader(answer.Text()), settings);
        return XDocument.Load(reader);
    }

    private static BibliographicRecord RecordOf(XElement entry, ArxivId id, string title) =>
        new()
        {
            Type = PublicationType.Document,
            Title = title,
            Authors = [.. entry.Elements(Atom + "author").SelectMany(author => Names(Text(author, Atom + "name")))],
            Issued = DayOf(Text(entry, Atom + "published")),
            Doi = Doi.TryParse(Text(entry, Arxiv + "doi"), out var doi) ? doi : null,
            Arxiv = id,
            Abstract = Text(entry, Atom + "summary") is { Length: <= 100_000 } summary ? summary : null,
            Extra = entry.Element(Arxiv + "primary_category")?.Attribute("term")?.Value is { Length: > 0 } category
                ? [new("primaryclass", MetadataText.Clean(category))]
                : [],
        };

    private static ValueList<PersonName> Names(string name) =>
        name.Length > 200 ? []
        : name.Length > 0 && Groups.Any(group => name.EndsWith(group, StringComparison.OrdinalIgnoreCase))
            ? [new() { Literal = name }]
        : PersonNames.Parse(LatexText.Write(name)).Names;

    private static PartialDate? DayOf(string instant) =>
        DateTimeOffset.TryParse(instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? PartialDate.Of(DateOnly.FromDateTime(at.UtcDateTime))
            : null;

    // The arXiv keeps the record of a paper that was taken back, and says so in one of these two.
    private static bool IsWithdrawn(XElement entry) =>
        Text(entry, Arxiv + "comment").Contains("withdrawn", StringComparison.OrdinalIgnoreCase)
        || Text(entry, Atom + "summary")
            .StartsWith("This paper has been withdrawn", StringComparison.OrdinalIgnoreCase);

    private static string Text(XElement parent, XName name) => MetadataText.Clean(parent.Element(name)?.Value ?? "");
}
