using System.ComponentModel.DataAnnotations;
using Portfolio.Core.Languages;
using Portfolio.Core.Media;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Profiles;

/// <summary>
/// The owner of the site; one row. <see cref="Name"/> holds the name in each script, <see cref="OtherNames"/> further
/// spellings by which the owner is found among authors. <see cref="OpenTo"/> hides itself after <see cref="OpenUntil"/>.
/// </summary>
public sealed class Profile : Entry
{
    public LocalizedText Name { get; set; } = LocalizedText.Empty;
    public List<string> OtherNames { get; set; } = [];

    [Markdown(Inline = true)]
    public LocalizedText Subtitle { get; set; } = LocalizedText.Empty;

    [Markdown]
    public LocalizedText Bio { get; set; } = LocalizedText.Empty;

    [Markdown(Inline = true)]
    public LocalizedText OpenTo { get; set; } = LocalizedText.Empty;
    public DateOnly? OpenUntil { get; set; }

    public int? PhotoId { get; set; }
    public MediaFile? Photo { get; set; }
    public PhotoSide PhotoSide { get; set; } = PhotoSide.Right;
    public bool PhotoCircular { get; set; }

    [Markdown]
    public LocalizedText MoreInfo { get; set; } = LocalizedText.Empty;

    [MaxLength(320)]
    public string Email { get; set; } = "";
    public bool EmailSpelledOut { get; set; }
    public bool EmailInFeeds { get; set; }

    /// <summary>Essays do not end with an invitation to answer by e-mail.</summary>
    public bool WithoutReplies { get; set; }

    public List<CvFile> CvFiles { get; set; } = [];
    public List<CitationCount> CitationCounts { get; set; } = [];
    public List<ProfileLink> Links { get; set; } = [];
    public List<HomeBlock> HomeBlocks { get; set; } = [];
    public List<Coauthor> Coauthors { get; set; } = [];
    public List<ContributionMark> ContributionMarks { get; set; } = [];

    public override string Label => Name.IsEmpty ? "Profile" : Name.ToString();

    /// <summary>The CV in the first of these languages that it exists in, or null.</summary>
    public CvFile? CvIn(IEnumerable<string> languages) =>
        languages.Select(tag => CvFiles.Find(file => file.Language == tag)).FirstOrDefault(file => file is not null);

    public bool IsOpen(DateOnly today) => !OpenTo.IsEmpty && (OpenUntil is null || today <= OpenUntil);
}

/// <summary>On which side of the bio the photo stands where there is room.</summary>
public enum PhotoSide
{
    Left,
    Right,
}
