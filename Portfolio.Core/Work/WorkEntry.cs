using System.ComponentModel.DataAnnotations;
using Portfolio.Core.Dates;
using Portfolio.Core.Languages;
using Portfolio.Core.Media;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Work;

/// <summary>
/// Something the owner did; the CV is a view of these. <see cref="Title"/> is the role of a position, the degree of an
/// education, the name of a project, talk or award; an entry may have only an <see cref="Organization"/>.
/// <see cref="Start"/> and <see cref="End"/> may be unknown; "until now" is said by <see cref="Ongoing"/>, never guessed.
/// </summary>
public sealed class WorkEntry : PublicEntry
{
    public WorkKind Kind { get; set; }
    public LocalizedText Title { get; set; } = LocalizedText.Empty;
    public LocalizedText Organization { get; set; } = LocalizedText.Empty;

    [MaxLength(2000)]
    public string Url { get; set; } = "";
    public LocalizedText Place { get; set; } = LocalizedText.Empty;
    public PartialDate? Start { get; set; }
    public PartialDate? End { get; set; }
    public bool Ongoing { get; set; }

    [Markdown]
    public LocalizedText Summary { get; set; } = LocalizedText.Empty;
    public int? ImageId { get; set; }
    public MediaFile? Image { get; set; }
    public List<string> Tags { get; set; } = [];
    public bool Featured { get; set; }
    public int Position { get; set; }

    /// <summary>What stands first: the title, or the organisation where there is none.</summary>
    public LocalizedText Heading => Title.IsEmpty ? Organization : Title;

    /// <summary>Whether its own page says more than its line in a list.</summary>
    public bool HasMore => !Summary.IsEmpty || ImageId is not null;

    public override string Label => Heading.IsEmpty ? Slug : Heading.ToString();
}

/// <summary>The kinds of work entry, in the order a CV shows them; stored as its name.</summary>
public enum WorkKind
{
    Position,
    Project,
    Education,
    Teaching,
    Talk,
    Award,
    Service,
    Software,
    Skill,
}
