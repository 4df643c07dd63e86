namespace Portfolio.Core.Bibliography.Citations;

/// <summary>
/// One work cited at a place of a text: which of the cited works (null: there is none with this key), the words before
/// and behind it as they were typed, and whether its author is already named in the sentence.
/// </summary>
public sealed record Citing(int? Work, string Key, string Prefix = "", string Suffix = "", bool HidesAuthor = false);

/// <summary>
/// A piece of a citation in a text. What leads to a work of the list has its place among the cited works; neighbouring
/// pieces of one work are one link.
/// </summary>
public sealed record CitedPiece(string Text, int? Work = null, bool IsItalic = false, bool IsRaised = false)
{
    /// <summary>What stands where no work has the key: for a reader to see that something is missing.</summary>
    public static CitedPiece Missing(string key) => new($"[{key}?]") { IsMissing = true };

    public bool IsMissing { get; init; }
}
