using System.ComponentModel.DataAnnotations;
using Portfolio.Core.Languages;

namespace Portfolio.Core.Profiles;

/// <summary>
/// Somebody the owner publishes with: the spellings of the name, with a semicolon between them, and where they are at home.
/// </summary>
public sealed class Coauthor
{
    private static readonly char[] Between = [';', '；'];

    public int Id { get; set; }
    public int ProfileId { get; set; }
    public int Position { get; set; }

    [MaxLength(400)]
    public required string Names { get; set; }

    [MaxLength(2000)]
    public required string Url { get; set; }

    public IEnumerable<string> Spellings => Names.Split(Between);
}

/// <summary>What a sign behind an author's name (<c>*</c>, <c>†</c>) says in the owner's papers.</summary>
public sealed class ContributionMark
{
    public int Id { get; set; }
    public int ProfileId { get; set; }
    public int Position { get; set; }

    [MaxLength(16)]
    public required string Mark { get; set; }
    public LocalizedText Meaning { get; set; } = LocalizedText.Empty;
}
