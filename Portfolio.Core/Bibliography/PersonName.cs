namespace Portfolio.Core.Bibliography;

/// <summary>
/// A name with the parts of CSL: <c>Ludwig van Beethoven Jr.</c> has given name, particle, family name and suffix. A
/// group, or a name that must not be cut, is a <see cref="Literal"/> and has no other part. An absent part is null.
/// </summary>
public sealed record PersonName
{
    /// <summary>The signs that mark equal contribution, correspondence and the like on a family name.</summary>
    public const string MarkSigns = "*†‡§¶‖&^";

    public string? Family
    {
        get;
        init => field = Absent.IfEmpty(value);
    }
    public string? Given
    {
        get;
        init => field = Absent.IfEmpty(value);
    }

    /// <summary><c>van</c>, <c>de la</c>: sorted and shown with the family name.</summary>
    public string? Particle
    {
        get;
        init => field = Absent.IfEmpty(value);
    }

    /// <summary><c>Jr.</c>, <c>III</c>.</summary>
    public string? Suffix
    {
        get;
        init => field = Absent.IfEmpty(value);
    }

    /// <summary>The whole name of a group such as <c>OpenAI</c>.</summary>
    public string? Literal
    {
        get;
        init => field = Absent.IfEmpty(value);
    }
    public Orcid? Orcid { get; init; }

    /// <summary>Contribution marks such as <c>*†</c>, some of <see cref="MarkSigns"/>.</summary>
    public string? Marks
    {
        get;
        init => field = value is null ? null : Absent.IfEmpty(string.Concat(value.Where(MarkSigns.Contains)));
    }
}
