using Portfolio.Core.Publishing;

namespace Portfolio.Core.Uploads;

/// <summary>How an entry uses a picture or document.</summary>
public enum MediaUseKind
{
    /// <summary>The portrait of the profile.</summary>
    Portrait,

    /// <summary>The CV as a PDF.</summary>
    CV,

    /// <summary>The picture of a work entry or of a paper.</summary>
    Picture,

    /// <summary>A link of the profile or of a paper.</summary>
    Link,

    /// <summary>A text that says its address.</summary>
    Text,
}

/// <summary>A place where the bytes of <see cref="Hash"/> are used: an entry by its type and id.</summary>
public sealed record MediaPlace(string Hash, Type Noun, int Id, MediaUseKind Kind);

/// <summary>An entry that uses a picture or document, and how.</summary>
public sealed record MediaUse(Entry Entry, MediaUseKind Kind);
