using System.Text.RegularExpressions;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using Portfolio.Core.Papers;

namespace Portfolio.Core.Exchange.Import.GitHubReadme;

/// <summary>Marks on one paper that say how far its reader is: <c>[x]</c>, ✅, a title struck through, a word.</summary>
internal static partial class ReadingMark
{
    /// <summary>Null when there is none: the heading above then says it.</summary>
    public static ReadingStatus? In(ContainerInline line)
    {
        if (line.FirstChild is TaskList task)
            return task.Checked ? ReadingStatus.Read : ReadingStatus.ToRead;
        return line.Any(IsDone) ? ReadingStatus.Read : null;
    }

    public static ReadingStatus? OfWord(string text) =>
        ToRead().IsMatch(text) ? ReadingStatus.ToRead
        : Reading().IsMatch(text) ? ReadingStatus.Reading
        : Read().IsMatch(text) ? ReadingStatus.Read
        : null;

    private static bool IsDone(Inline inline) =>
        inline is EmphasisInline { DelimiterChar: '~' }
        || (inline is LiteralInline text && text.Content.AsSpan().ContainsAny("✅✔☑"));

    [GeneratedRegex(
        @"\b(?:to[- ]?read|unread|todo|not (?:yet|started))\b|[⬜❌]|待读|未读|想读",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ToRead();

    [GeneratedRegex(@"\b(?:reading|in progress)\b|在读|阅读中", RegexOptions.IgnoreCase)]
    private static partial Regex Reading();

    [GeneratedRegex(@"\b(?:read|done|finished|yes)\b|[✅✔☑]|已读|读过|读完", RegexOptions.IgnoreCase)]
    private static partial Regex Read();
}
