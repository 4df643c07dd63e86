namespace Portfolio.Core.Papers;

/// <summary>What the owner decides about the papers of a bibliography, since the file cannot say it.</summary>
public sealed record BibliographyChoices(
    PapersAre PapersAre = PapersAre.ByAuthor,
    SectionsFrom SectionsFrom = SectionsFrom.Nothing,
    bool Publish = true
);

/// <summary>Whose papers they are.</summary>
public enum PapersAre
{
    /// <summary>The owner's where the owner's name stands among the authors; else of the reading list.</summary>
    ByAuthor,
    Read,
    Own,
}

/// <summary>What of a record names its section of the reading list.</summary>
public enum SectionsFrom
{
    Nothing,

    /// <summary>The first keyword.</summary>
    Keywords,

    /// <summary>The first collection of Zotero, or group of JabRef.</summary>
    Collections,
}
