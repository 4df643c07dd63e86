using System.ComponentModel.DataAnnotations;

namespace Portfolio.Core.Publishing;

/// <summary>
/// An entry with an address of its own: a <see cref="Slug"/>, one for all languages, and a state. State and date are
/// set together by the methods here; binding a form cannot reach them. A date may be unknown although the entry is
/// published: what was public at its source stays public, and nobody invents a day for it.
/// </summary>
public abstract class PublicEntry : Entry
{
    [MaxLength(Publishing.Slug.MaxLength)]
    public string Slug { get; set; } = "";
    public PublicationState State { get; private set; }

    /// <summary>When it became public, or will (Scheduled); null when unknown or not public.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Listed, found and fed from <paramref name="at"/> on; null: public since an unknown day.</summary>
    public void Publish(DateTimeOffset? at) => (State, PublishedAt) = (PublicationState.Published, at);

    /// <summary>Public by itself at the given moment.</summary>
    public void Schedule(DateTimeOffset at) => (State, PublishedAt) = (PublicationState.Scheduled, at);

    /// <summary>Shown to whoever has the address; in no list, feed, search or sitemap.</summary>
    public void Unlist() => State = PublicationState.Unlisted;

    /// <summary>Back to a draft that only the owner sees.</summary>
    public void Unpublish() => (State, PublishedAt) = (PublicationState.Draft, null);

    public bool IsPublished(DateTimeOffset now) =>
        State == PublicationState.Published || (State == PublicationState.Scheduled && PublishedAt <= now);

    /// <summary>Whether a visitor who has the address may read it.</summary>
    public bool IsReadable(DateTimeOffset now) => State == PublicationState.Unlisted || IsPublished(now);
}

/// <summary>Who may see an entry; stored as its name.</summary>
public enum PublicationState
{
    Draft,
    Unlisted,
    Scheduled,
    Published,
}
