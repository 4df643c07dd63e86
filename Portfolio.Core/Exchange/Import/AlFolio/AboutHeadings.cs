using System.Text.RegularExpressions;
using Portfolio.Core.Work;

namespace Portfolio.Core.Exchange.Import.AlFolio;

/// <summary>What a heading on an about page promises.</summary>
internal static partial class AboutHeadings
{
    public static bool IsBio(string title) => Bio().IsMatch(title);

    /// <summary>The kind of the entries below the heading, or null when it is not about work.</summary>
    public static WorkKind? WorkKindOf(string title) =>
        Project().IsMatch(title) ? WorkKind.Project
        : Work().IsMatch(title) ? WorkKind.Position
        : null;

    [GeneratedRegex(@"^(?:about(?: me)?|bio(?:graphy)?|关于我?|简介|个人简介|自我介绍)$", RegexOptions.IgnoreCase)]
    private static partial Regex Bio();

    [GeneratedRegex(@"\bprojects?\b|项目", RegexOptions.IgnoreCase)]
    private static partial Regex Project();

    [GeneratedRegex(
        @"\b(?:works?|experiences?|employment|career|positions?|internships?|appointments?)\b|经历|工作|实习|任职",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Work();
}
