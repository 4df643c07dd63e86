using System.ComponentModel.DataAnnotations;
using Portfolio.Core.Dates;
using Portfolio.Core.Languages;

namespace Portfolio.Core.Papers;

// What the reading list says of a paper.
public sealed partial class Paper
{
    public const int LongestShortName = 80;

    /// <summary>Five stars, in half stars.</summary>
    public const int BestRating = 10;

    public int? SectionId { get; set; }
    public ReadingSection? Section { get; set; }
    public int SectionPosition { get; set; }

    /// <summary>What people call it: GPT2.</summary>
    [MaxLength(LongestShortName)]
    public string ShortName { get; set; } = "";
    public ReadingStatus Status { get; set; }
    public ReadingPriority Priority { get; set; }

    /// <summary>In half stars, 1 to 10; null: not rated.</summary>
    [Range(1, BestRating)]
    public int? Rating { get; set; }
    public PartialDate? AddedOn { get; set; }
    public PartialDate? StartedOn { get; set; }
    public PartialDate? FinishedOn { get; set; }
    public List<ReadingEvent> ReadingEvents { get; set; } = [];

    /// <summary>Notes that visitors may read.</summary>
    [Markdown]
    public LocalizedText Notes { get; set; } = LocalizedText.Empty;

    /// <summary>Notes for the owner alone; never rendered into a page, feed, search or export of visitors.</summary>
    public LocalizedText PrivateNotes { get; set; } = LocalizedText.Empty;
    public List<string> Tags { get; set; } = [];
}

/// <summary>How far the owner is with a paper; stored as its name.</summary>
public enum ReadingStatus
{
    ToRead,
    Reading,
    Read,
    Skimmed,
    Abandoned,
}

/// <summary>How soon the owner means to read it; stored as its name.</summary>
public enum ReadingPriority
{
    Normal,
    Low,
    High,
}
