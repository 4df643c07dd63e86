namespace Portfolio.Web.Feeds;

/// <summary>
/// What a reader can subscribe to, in one language (BCP 47). Addresses are absolute once the owner has said what the
/// public one is; until then they begin at the root of the host, and ids, which are URNs, stay the same.
/// </summary>
public sealed record Feed(string Id, string Title, string Language)
{
    public required string Author { get; init; }

    /// <summary>Only when the owner allows it.</summary>
    public string? Email { get; init; }

    /// <summary>The page that shows the same to a visitor.</summary>
    public required string Page { get; init; }
    public required string Address { get; init; }
    public bool HasAbsoluteAddresses { get; init; }

    /// <summary>What the feed says was its last change when it is empty.</summary>
    public required DateTimeOffset Begun { get; init; }
    public required IReadOnlyList<FeedEntry> Entries { get; init; }

    public DateTimeOffset Updated => Entries.Select(e => e.Updated).DefaultIfEmpty(Begun).Max();
}

/// <summary>One entry of a feed with its whole text as safe HTML; an unknown day of publication is null.</summary>
public sealed record FeedEntry(string Id, string Title, string Page, string Html)
{
    public string Summary { get; init; } = "";
    public DateTimeOffset? Published { get; init; }
    public required DateTimeOffset Updated { get; init; }
    public IReadOnlyList<string> Tags { get; init; } = [];
}
