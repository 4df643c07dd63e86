namespace Portfolio.Core.Papers;

/// <summary>
/// The spellings of a person's name, to find them among the authors of a paper: in any order of given and family name,
/// with the given names in full or as initials; case, accents, hyphens and dots do not count.
/// </summary>
public sealed class OwnerNames(IEnumerable<string> spellings)
{
    private readonly HashSet<string> keys = [.. spellings.SelectMany(NameKeys.Of)];

    public bool Has(PaperAuthor author) => NameKeys.Of(author).Any(keys.Contains);
}
