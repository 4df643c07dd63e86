using System.Text.RegularExpressions;
using Portfolio.Core.Focus;
using Portfolio.Core.Papers;

namespace Portfolio.Core.Exchange.Import.GitHubReadme;

/// <summary>The words by which headings in English and Chinese say what stands below them.</summary>
internal static partial class HeadingWords
{
    public static bool IsContents(string title) => Contents().IsMatch(title);

    /// <summary>A greeting, or "about me".</summary>
    public static bool IsIntroduction(string title) => IsGreeting(title) || About().IsMatch(title);

    public static bool IsGreeting(string title) => Greeting().IsMatch(title);

    public static bool IsNotPapers(string title) => NotPapers().IsMatch(title);

    public static ReadingStatus? StatusOf(string title) =>
        ToRead().IsMatch(title) ? ReadingStatus.ToRead
        : Read().IsMatch(title) ? ReadingStatus.Read
        : Reading().IsMatch(title) ? ReadingStatus.Reading
        : null;

    public static FocusState? FocusOf(string title) =>
        Next().IsMatch(title) ? FocusState.Next
        : Now().IsMatch(title) ? FocusState.Now
        : null;

    [GeneratedRegex(@"^(?:table of )?contents?$|^toc$|^(?:目录|导航)$", RegexOptions.IgnoreCase)]
    private static partial Regex Contents();

    [GeneratedRegex(
        @"^(?:(?:hi|hello|hey|howdy|welcome|greetings)\b|你好|您好|嗨|哈喽|大家好|欢迎)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Greeting();

    [GeneratedRegex(
        @"^(?:about(?: me)?|bio(?:graphy)?|intro(?:duction)?|who (?:am i|i am)|关于我?|简介|个人简介|自我介绍)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex About();

    [GeneratedRegex(
        @"\b(?:to[- ]?read|want to read|must[- ]read|reading list|read next|paper list)\b|^awesome\b|待读|想读|要读|待阅读|必读|阅读列表|论文列表|论文清单",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ToRead();

    [GeneratedRegex(
        @"^read$|\b(?:have|i've|i’ve|already|recently|finished) read(?:ing)?\b|\bread (?:papers|already|so far)\b|\bpapers? (?:i )?read\b|已读|读过|读完|已阅读|看过的论文",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Read();

    [GeneratedRegex(
        @"^(?:i['’]?m |now |currently )*reading(?: now)?$|^(?:在读|正在读|正在阅读|阅读中)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Reading();

    [GeneratedRegex(
        @"^(?:future (?:works?|plans?)|next(?: steps?)?|what['’]?s next|plans?|planned|planning|upcoming|to[- ]?dos?|roadmap|goals?)\b|^(?:计划|接下来|下一步|未来(?:的)?(?:工作|计划)|待办|打算)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Next();

    [GeneratedRegex(
        @"^(?:now|currently|(?:what )?i['’]?m (?:now |currently )?(?:working on|doing|learning)|working on|in progress|ongoing)\b|^(?:正在|现在|目前|当前|近期|最近在|进行中)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Now();

    [GeneratedRegex(
        @"\b(?:tools?|projects?|courses?|tutorials?|datasets?|data|frameworks?|leaderboards?|software|librar(?:y|ies)|applications?|inference)\b|工具|课程|教程|数据集",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex NotPapers();
}
