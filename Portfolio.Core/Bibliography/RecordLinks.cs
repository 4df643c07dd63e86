namespace Portfolio.Core.Bibliography;

/// <summary>At most one link of each kind: an address, or the name of a file that the site keeps. Immutable.</summary>
public sealed class RecordLinks : IEquatable<RecordLinks>
{
    public static readonly RecordLinks None = new(new string?[Enum.GetValues<LinkKind>().Length]);

    private readonly string?[] links;

    private RecordLinks(string?[] links) => this.links = links;

    public string? this[LinkKind kind] => links[(int)kind];

    /// <summary>The same with one link set, or removed when it is empty.</summary>
    public RecordLinks With(LinkKind kind, string? link)
    {
        link = Absent.IfEmpty(link);
        if (link == this[kind])
            return this;
        var next = links.ToArray();
        next[(int)kind] = link;
        return new(next);
    }

    /// <summary>The links there are, in the order of their kinds.</summary>
    public IEnumerable<(LinkKind Kind, string Link)> All()
    {
        for (var kind = 0; kind < links.Length; kind++)
        {
            if (links[kind] is { } link)
                yield return ((LinkKind)kind, link);
        }
    }

    public bool Equals(RecordLinks? other) => other is not null && links.AsSpan().SequenceEqual(other.links);

    public override bool Equals(object? obj) => Equals(obj as RecordLinks);

    public override int GetHashCode() => links.Aggregate(0, (hash, link) => HashCode.Combine(hash, link));

    public override string ToString() => string.Join(", ", All().Select(link => $"{link.Kind}: {link.Link}"));
}
