using System.ComponentModel.DataAnnotations;
using Portfolio.Core.Dates;

namespace Portfolio.Core.Papers;

/// <summary>
/// An author or editor of a paper, at a place in its order; CSL's name parts, or a <see cref="Literal"/> for a body or
/// a name that is not cut. <see cref="Marks"/> are contribution marks printed after the name (<c>*</c>, <c>†</c>).
/// </summary>
public sealed class PaperAuthor
{
    public int Id { get; set; }
    public int PaperId { get; set; }
    public int Position { get; set; }
    public bool IsEditor { get; set; }

    [MaxLength(200)]
    public string Family { get; set; } = "";

    [MaxLength(200)]
    public string Given { get; set; } = "";

    [MaxLength(80)]
    public string Particle { get; set; } = "";

    [MaxLength(40)]
    public string Suffix { get; set; } = "";

    [MaxLength(400)]
    public string Literal { get; set; } = "";

    [MaxLength(19)]
    public string Orcid { get; set; } = "";

    [MaxLength(16)]
    public string Marks { get; set; } = "";

    /// <summary>What a list that names only families prints.</summary>
    public string ShortName =>
        Literal.Length > 0 ? Literal : string.Join(' ', new[] { Particle, Family }.Where(p => p.Length > 0));

    /// <summary>As it stands on the paper: Ada van Example Jr.; a name in Chinese characters family first, unspaced.</summary>
    public string FullName =>
        Literal.Length > 0 ? Literal
        : IsHan(Family) && IsHan(Given) ? Family + Given
        : string.Join(' ', new[] { Given, ShortName, Suffix }.Where(p => p.Length > 0));

    private static bool IsHan(string name) => name.Length > 0 && name.All(c => c is >= '\u3400' and <= '\u9fff');
}

/// <summary>An address of a paper: <c>pdf</c>, <c>code</c>, <c>slides</c>, <c>poster</c>, <c>video</c>, <c>site</c>, <c>supplement</c>, <c>url</c>.</summary>
public sealed class PaperLink
{
    public int Id { get; set; }
    public int PaperId { get; set; }
    public int Position { get; set; }

    [MaxLength(40)]
    public required string Kind { get; set; }

    [MaxLength(2000)]
    public required string Url { get; set; }
}

/// <summary>A time the paper was read, so that reading again counts; the day may be partly known.</summary>
public sealed class ReadingEvent
{
    public const int LongestRemark = 400;

    public int Id { get; set; }
    public int PaperId { get; set; }
    public PartialDate? StartedOn { get; set; }
    public PartialDate? FinishedOn { get; set; }

    [MaxLength(LongestRemark)]
    public string Remark { get; set; } = "";
}
