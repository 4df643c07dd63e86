using System.Globalization;
using System.Text.RegularExpressions;
using Portfolio.Core.Content;
using Portfolio.Core.Dates;
using Portfolio.Core.Exchange.Import.GitHubReadme;
using Portfolio.Core.Papers;

namespace Portfolio.Core.Exchange.Import.Pasted;

/// <summary>
/// A reference or title as one line of plain text. It is cut only where its shape says where: authors before a year, a
/// title in quotation marks, or before the letter of GB/T 7714 (<c>[J]</c>), and only where the authors look like names;
/// else all of it is the title.
/// </summary>
internal static partial class PlainReference
{
    public static Paper Read(string line)
    {
        var text = Blanks().Replace(Address().Replace(line, " "), " ").Trim(' ', ',', ';');
        var paper = Split(text) ?? Whole(text.Any(char.IsLetter) ? text : line.Trim());
        foreach (Match found in Address().Matches(line))
            Take(paper, found.Value.TrimEnd('.', ',', ';', ')', ']'));
        return paper;
    }

    /// <summary>Null when the text does not say where its title begins and ends.</summary>
    public static Paper? Split(string text) =>
        text.Length > 2000 ? null
        : Lettered().Match(text) is { Success: true } lettered ? Cut(lettered, isQuoted: false)
        : Quoted().Match(text) is { Success: true } quoted ? Cut(quoted, isQuoted: true)
        : Dated().Match(text) is { Success: true } dated ? Cut(dated, isQuoted: false)
        : null;

    private static Paper? Cut(Match match, bool isQuoted)
    {
        if (PlainNames.Read(match.Groups["authors"].Value, isQuoted) is not { } names)
            return null;
        var (title, rest) = (match.Groups["title"].Value, match.Groups["rest"].Value);
        if (!match.Groups["rest"].Success && Sentence().Match(title) is { Success: true } sentence)
            (title, rest) = (sentence.Groups[1].Value, sentence.Groups[2].Value);
        var year = match.Groups["year"] is { Success: true } said ? Number(said.Value) : PaperLine.YearIn(rest);
        var paper = new Paper
        {
            Title = title.Trim(' ', '.', ',', '。'),
            Issued = year is { } known ? PartialDate.Of(known) : null,
            YearSuffix = match.Groups["suffix"].Value,
            HasMoreAuthors = names.HasMore,
            Venue = Venue().Match(rest).Groups[1].Value.Trim(),
        };
        foreach (var (at, name) in names.Names.Index())
        {
            var author = new PaperAuthor { Position = at };
            PaperRecord.Into(author, name);
            paper.Authors.Add(author);
        }
        (paper.Type, paper.EntryType) = match.Groups["kind"].Value switch
        {
            "J" => ("article-journal", "article"),
            "C" => ("paper-conference", "inproceedings"),
            "M" => ("book", "book"),
            "D" => ("thesis", "thesis"),
            "R" => ("report", "techreport"),
            _ => (paper.Type, paper.EntryType),
        };
        return paper.Title.Length == 0 ? null : paper;
    }

    private static Paper Whole(string text)
    {
        var ended = YearAtEnd().Match(text);
        var title = TitlePrefix.Of(ended.Success ? ended.Groups[1].Value : text);
        var year = title.Year ?? (ended.Success ? Number(ended.Groups[2].Value) : null);
        var paper = new Paper
        {
            Title = title.Title.Trim(' ', '"', '“', '”').TrimEnd('.'),
            Issued = year is { } known ? PartialDate.Of(known) : null,
            YearSuffix = title.YearSuffix,
            ShortName = title.ShortName,
            HasMoreAuthors = title.HasMoreAuthors,
        };
        if (title.Family.Length > 0)
            paper.Authors.Add(new() { Family = title.Family });
        return paper;
    }

    private static void Take(Paper paper, string address)
    {
        if (PastedAddress.Read(address)?.Paper is not { } said)
            return;
        if (paper.Doi.Length == 0)
            paper.Doi = said.Doi;
        if (paper.ArxivId.Length == 0)
            (paper.ArxivId, paper.ArxivVersion) = (said.ArxivId, said.ArxivVersion);
        paper.Issued ??= said.Issued;
        foreach (var link in said.Links.Where(l => !paper.Links.Exists(p => p.Kind == l.Kind)))
            paper.Links.Add(link);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"https?://[^\s<>""“”]+|\bdoi:\s*10\.\d{4,9}/\S+|\barXiv(?::\s*|\s+)\d{4}\.\d{4,5}(?:v\d+)?(?:\s*\[[a-zA-Z.-]+\])?",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Address();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    // Vaswani A, Shazeer N, et al. Attention is all you need[J]. Advances …, 2017, 30.
    [GeneratedRegex(
        @"^(?<authors>[^.．]{2,600})[.．]\s*(?<title>.{2,600}?)\s*[\[［](?<kind>[A-Z]{1,2})(?:/OL)?[\]］](?<rest>.*)$"
    )]
    private static partial Regex Lettered();

    // A. Vaswani and N. Shazeer, "Attention is all you need," in NeurIPS, 2017.
    [GeneratedRegex("^(?<authors>[^\"“”]{2,600}?)[,.]?\\s*[\"“](?<title>[^\"“”]{2,600})[\"”](?<rest>.*)$")]
    private static partial Regex Quoted();

    // Vaswani, A., & Shazeer, N. (2017). Attention is all you need. — Vaswani et al., 2017. Attention …
    [GeneratedRegex(
        @"^(?<authors>.{2,600}?),?\s*(?:[(（]\s*(?<year>(?:19|20)\d\d)(?<suffix>[a-z])?(?:,[^()]{1,30})?[)）]\s*[.,:。：]?|\s(?<year>(?:19|20)\d\d)(?<suffix>[a-z])?[.:])\s*(?<title>\S.*)$"
    )]
    private static partial Regex Dated();

    [GeneratedRegex(@"^(.{3,}?[.?!。？！])(?:\s+(?=[\p{Lu}\p{Lo}])(.*))?$")]
    private static partial Regex Sentence();

    // What stands before its volume, year or pages.
    [GeneratedRegex(@"^[\s,.:]*(?:[Ii]n:?\s+)?([^,.()\[\]\d]{2,200}?)\s*(?:[,.(\[\d]|$)")]
    private static partial Regex Venue();

    [GeneratedRegex(@"^(.{2,}?)[\s,]*[(（]((?:19|20)\d\d)[)）]\.?$")]
    private static partial Regex YearAtEnd();
}
