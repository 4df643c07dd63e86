namespace Portfolio.Core.Papers;

/// <summary>Where the people are at home that the owner publishes with, each found by any spelling of the name.</summary>
public sealed class CoauthorLinks
{
    private readonly Dictionary<string, string> urls = new(StringComparer.Ordinal);

    /// <summary>Of two people with one spelling, the first counts.</summary>
    public CoauthorLinks(IEnumerable<(IEnumerable<string> Names, string Url)> coauthors)
    {
        foreach (var (names, url) in coauthors)
        {
            foreach (var key in names.SelectMany(NameKeys.Of))
                urls.TryAdd(key, url);
        }
    }

    /// <summary>Null for somebody the owner did not name.</summary>
    public string? Of(PaperAuthor author) =>
        urls.Count == 0
            ? null
            : NameKeys.Of(author).Select(urls.GetValueOrDefault).FirstOrDefault(url => url is not null);
}
