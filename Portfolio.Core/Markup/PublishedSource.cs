using System.Text.RegularExpressions;

namespace Portfolio.Core.Markup;

/// <summary>
/// The Markdown of a text as visitors may have it: without comments, which its page does not show. One in a piece of code
/// goes too: better that an example lacks a line than that somebody reads what was not meant for them.
/// </summary>
public static partial class PublishedSource
{
    public static string Of(string source) =>
        Hidden().Replace(Comments().Replace(source.ReplaceLineEndings("\n"), ""), "").Trim();

    [GeneratedRegex(@"<!--.*?(?:-->|\z)", RegexOptions.Singleline)]
    private static partial Regex Comments();

    // A definition of a link that leads nowhere, which many use for a comment: [//]: # (so).
    [GeneratedRegex(@"^[ \t>]*\[[^\]\n]*\]:[ \t]*<?#?>?[ \t]+[""'(].*$\n?", RegexOptions.Multiline)]
    private static partial Regex Hidden();
}
