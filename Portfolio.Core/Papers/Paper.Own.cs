using System.ComponentModel.DataAnnotations;
using Portfolio.Core.Languages;
using Portfolio.Core.Media;

namespace Portfolio.Core.Papers;

// What only a paper of the owner's has.
public sealed partial class Paper
{
    public const int LongestBadge = 40;

    public bool Selected { get; set; }
    public int? PreviewId { get; set; }
    public MediaFile? Preview { get; set; }

    /// <summary>The short name of the venue as a badge; al-folio's <c>abbr</c>.</summary>
    [MaxLength(LongestBadge)]
    public string Badge { get; set; } = "";
    public string Award { get; set; } = "";

    [Markdown(Inline = true)]
    public LocalizedText Annotation { get; set; } = LocalizedText.Empty;
}
