using System.ComponentModel.DataAnnotations;
using Portfolio.Core.Media;

namespace Portfolio.Core.Profiles;

/// <summary>The owner's CV as a PDF in one language (BCP 47).</summary>
public sealed class CvFile
{
    public int Id { get; set; }
    public int ProfileId { get; set; }

    [MaxLength(35)]
    public required string Language { get; set; }
    public int MediaFileId { get; set; }
    public MediaFile? MediaFile { get; set; }
}

/// <summary>Citation counts as typed by the owner, with where and when they were seen; never fetched.</summary>
public sealed class CitationCount
{
    public int Id { get; set; }
    public int ProfileId { get; set; }
    public int Position { get; set; }

    [MaxLength(80)]
    public required string Source { get; set; }
    public int Count { get; set; }
    public int? HIndex { get; set; }
    public DateOnly AsOf { get; set; }
}

/// <summary>
/// A place elsewhere: <see cref="Kind"/> is the name al-folio's <c>socials.yml</c> uses (<c>github_username</c> →
/// <c>github</c>) or one of ours (<c>zhihu</c>); <see cref="Address"/> is a URL or the handle there.
/// </summary>
public sealed class ProfileLink
{
    public int Id { get; set; }
    public int ProfileId { get; set; }
    public int Position { get; set; }

    [MaxLength(40)]
    public required string Kind { get; set; }

    [MaxLength(500)]
    public required string Address { get; set; }

    [MaxLength(120)]
    public string Label { get; set; } = "";
}

/// <summary>
/// A block the owner chose for the home page, in its order. <see cref="Limit"/> entries at most (null: the block's own
/// number); a <see cref="Scrollable"/> one shows the rest in a box that scrolls.
/// </summary>
public sealed class HomeBlock
{
    public int Id { get; set; }
    public int ProfileId { get; set; }
    public int Position { get; set; }
    public required HomeBlockKind Kind { get; set; }
    public int? Limit { get; set; }
    public bool Scrollable { get; set; }
}

/// <summary>What a home page can show below the bio; stored as its name.</summary>
public enum HomeBlockKind
{
    Focus,
    Work,
    LatestEssays,
    SelectedPapers,
    ReadingNow,
    News,
    Links,
}
