using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portfolio.Core.Exchange.Import.Documents;
using Portfolio.Core.Papers;

namespace Portfolio.Core.Exchange.Import.GitHubReadme;

/// <summary>
/// One paper as a list or table has it: the title with what people write before it, and what stands after it. The
/// title is the bold text or the link with which the line begins, else all its words.
/// </summary>
internal sealed partial record PaperLine(string Title)
{
    public string ShortName { get; init; } = "";
    public int? Year { get; init; }
    public string Venue { get; init; } = "";
    public ReadingStatus? Status { get; init; }
    public ImmutableList<PaperAddress> Links { get; init; } = [];
    public ImmutableSortedDictionary<string, string> Extra { get; init; } =
        ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>A paragraph outside of a list is a paper when it begins with a number in brackets or with bold text.</summary>
    public static bool IsOne(ParagraphBlock paragraph) =>
        BlockShape.WhollyBold(paragraph) is null
        && (
            paragraph.Inline?.FirstChild is EmphasisInline { DelimiterCount: 2 }
            || Number().IsMatch(InlineText.Of(paragraph))
        );

    /// <summary>An item with others below it names a group when it is bold or ends with a colon.</summary>
    public static bool IsTopic(ParagraphBlock item) =>
        BlockShape.WhollyBold(item) is not null || InlineText.Of(item) is [.., ':' or '：'];

    public static PaperLine Of(ContainerInline line)
    {
        var parts = line.SkipWhile(IsMark).ToList();
        var status = ReadingMark.In(line);
        var links = LinksIn(line);
        // A title struck through is the same title.
        if (parts is [EmphasisInline { DelimiterChar: '~' } struck, ..])
            parts = [.. struck, .. parts.Skip(1)];
        if (parts is not [EmphasisInline { DelimiterCount: 2 } or LinkInline { IsImage: false }, _, ..])
            return OfWords(Words(parts), parts.Count > 0 && parts[0] != line.FirstChild) with
            {
                Status = status,
                Links = links,
            };
        var (head, rest) = (InlineText.Of(parts.Take(1)).Trim(' ', '.', '"', '“', '”'), InlineText.Of(parts.Skip(1)));
        var tagged = Tagged().Match(head.EndsWith(':') ? ":" + rest : rest);
        return new(tagged.Success ? tagged.Groups[1].Value : head)
        {
            ShortName =
                tagged.Success && head.Length <= 80
                    ? head.TrimEnd(':')
                    : Bracketed().Match(rest).Groups[1].Value.Trim(),
            Year = YearIn(rest),
            Status = status,
            Links = links,
        };
    }

    public static ImmutableList<PaperAddress> LinksIn(ContainerInline line) =>
        [
            .. line.Descendants<LinkInline>()
                .Where(link => !link.IsImage && LinkTarget.IsWeb(link.Url))
                .Select(link => PaperAddress.Of(link)),
        ];

    public static int? YearIn(string text) =>
        Years().Matches(text).LastOrDefault() is { } year ? int.Parse(year.Value, CultureInfo.InvariantCulture) : null;

    public PaperLine WithExtra(string name, string value) => this with { Extra = Extra.SetItem(name, value) };

    /// <summary>After a number, a title stands in quotation marks between authors and venue.</summary>
    private static PaperLine OfWords(string words, bool isMarked) =>
        isMarked && Quoted().Match(words) is { Success: true } quoted
            ? new(quoted.Groups[1].Value) { Year = YearIn(quoted.Groups[2].Value) }
            : new(words);

    /// <summary>What may stand before a title: a box, a tick, a number, a blank.</summary>
    private static bool IsMark(Inline inline) =>
        inline is TaskList or LineBreakInline or HtmlInline or LinkInline { IsImage: true }
        || (inline is LiteralInline text && Mark().IsMatch(text.Content.ToString()))
        || (
            inline is EmphasisInline bold
            && Number().Match(InlineText.Of(bold)) is { Success: true } number
            && number.Length == InlineText.Of(bold).Length
        );

    /// <summary>All words but those of links such as [pdf].</summary>
    private static string Words(IEnumerable<Inline> parts)
    {
        var words = InlineText.Of(
            parts.Where(part => part is not LinkInline link || !PaperAddress.IsLabel(InlineText.Of(link)))
        );
        return Leftover().Replace(Number().Replace(Ticks().Replace(words, ""), ""), "").Trim();
    }

    [GeneratedRegex(@"^\s*\[\d{1,4}\][\s.:]*")]
    private static partial Regex Number();

    [GeneratedRegex(@"^[\s✅✔☑\uFE0F⭐🌟]*(?:\[\d{1,4}\][\s.:]*)?$")]
    private static partial Regex Mark();

    [GeneratedRegex("[✅✔☑]\uFE0F?")]
    private static partial Regex Ticks();

    // What stays of "[[pdf](…)] [[code](…)]" without its links. From the right, so that a run of commas is looked at once.
    [GeneratedRegex(@"(?:\s*(?:\[[\s,|/&]*\]|\([\s,|/&]*\)|[|,]))+\s*\z", RegexOptions.RightToLeft)]
    private static partial Regex Leftover();

    [GeneratedRegex("^\\s*:\\s*[\"“]([^\"“”]{3,500}?)[.,]?[\"”]")]
    private static partial Regex Tagged();

    [GeneratedRegex("^[^\"“”]{3,1000}[\"“]([^\"“”]{3,500}?)[.,]?[\"”](.*)$", RegexOptions.Singleline)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\(([^()]{1,40}(?:\([^()]{1,40}\)\s*)?)\)\s*$")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(?<![\d./:-])(?:19|20)\d\d(?![\d]|\.\d)")]
    private static partial Regex Years();
}
