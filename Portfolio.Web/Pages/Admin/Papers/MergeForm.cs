using Portfolio.Core.Exchange.Duplicates;
using Portfolio.Core.Papers;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>
/// What is chosen of two papers, field by field, seen from the first; which of them keeps its address; and the versions
/// that were looked at.
/// </summary>
public sealed record MergeForm(bool KeepsOther, string Versions, IReadOnlyDictionary<string, MergeChoice> Choices)
{
    /// <summary>The same choices seen from the paper that is kept.</summary>
    public IReadOnlyDictionary<string, MergeChoice> FromKept =>
        KeepsOther ? Choices.ToDictionary(c => c.Key, c => Turned(c.Value)) : Choices;

    /// <summary>What the two most likely become.</summary>
    public static MergeForm Of(Paper one, Paper other) =>
        new(
            MergeDefaults.KeepsOther(one, other),
            VersionsOf(one, other),
            Fields(one, other).ToDictionary(f => f.Name, f => MergeDefaults.Of(f, one, other))
        );

    /// <summary>As it was posted; a field of which nothing was said is as it most likely becomes.</summary>
    public static MergeForm Of(Paper one, Paper other, IFormCollection form)
    {
        var likely = Of(one, other);
        return new(
            form["keep"] == "other",
            $"{form["versions"]}",
            likely.Choices.ToDictionary(c => c.Key, c => Read(form[NameOf(c.Key)]) ?? c.Value)
        );
    }

    /// <summary>The fields in which the two differ.</summary>
    public static IEnumerable<MergeField> Fields(Paper one, Paper other) =>
        MergeFields.All.Where(f => f.Differs(one, other));

    public static string VersionsOf(Paper one, Paper other) => $"{one.Version} {other.Version}";

    /// <summary>What a field is called in the form.</summary>
    public static string NameOf(string field) => "take-" + field.Replace(' ', '-');

    private static MergeChoice? Read(string? posted) =>
        Enum.TryParse<MergeChoice>(posted, out var choice) && Enum.IsDefined(choice) ? choice : null;

    private static MergeChoice Turned(MergeChoice choice) =>
        choice switch
        {
            MergeChoice.One => MergeChoice.Other,
            MergeChoice.Other => MergeChoice.One,
            _ => choice,
        };
}
