using System.Text.RegularExpressions;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;

namespace Portfolio.Core.Exchange.Import.Pasted;

/// <summary>Lines of which each is a paper; one that goes on below, as a reference copied from a PDF, is put together.</summary>
internal static partial class PastedLines
{
    public static void Read(string text, List<PastedPaper> papers, List<LeftOut> leftOut)
    {
        foreach (var (line, number) in Joined(text))
        {
            if (Of(line, number) is { } paper)
                papers.Add(paper);
            else
                leftOut.Add(new(number, line, new Sentence("Nothing in this line can be a title.")));
        }
    }

    /// <summary>A line that is an address or a number behind a bullet or a box, else null.</summary>
    public static PastedPaper? AddressIn(string line, int number)
    {
        var mark = Mark().Match(line);
        return PastedAddress.Read(line[mark.Length..].Trim()) is { } address
            ? address with
            {
                Line = number,
                Paper = Kept(address.Paper, line, mark),
            }
            : null;
    }

    private static PastedPaper? Of(string line, int number)
    {
        var mark = Mark().Match(line);
        var rest = line[mark.Length..].Trim();
        return AddressIn(line, number)
            ?? (rest.Any(char.IsLetter) ? new(Kept(PlainReference.Read(rest), line, mark), number) : null);
    }

    private static Paper Kept(Paper paper, string line, Match mark)
    {
        paper.SourceText = line.Trim();
        paper.IsIncomplete = paper.Authors.Count == 0 || paper.Venue.Length == 0;
        if (mark.Groups["done"].Success || mark.Value.AsSpan().ContainsAny("✅✔☑"))
            paper.Status = ReadingStatus.Read;
        return paper;
    }

    private static IEnumerable<(string Line, int Number)> Joined(string text)
    {
        var (open, from) = ("", 0);
        foreach (var (at, line) in text.Split('\n').Index())
        {
            var words = line.Trim();
            if (open.Length > 0 && words.Length > 0 && GoesOn(open, words))
            {
                // A word that was parted at the end of its line is put together only where a small letter follows.
                open = open.EndsWith('-') && char.IsLower(words[0]) ? open[..^1] + words : $"{open} {words}";
                continue;
            }
            if (open.Length > 0)
                yield return (open, from);
            (open, from) = (words, at + 1);
        }
        if (open.Length > 0)
            yield return (open, from);
    }

    private static bool GoesOn(string open, string words) =>
        PastedAddress.Read(words) is null
        && PastedAddress.Read(open) is null
        && Mark().Match(words).Length == 0
        && (open[^1] is ',' or '-' or '&' || open.EndsWith(" and", StringComparison.Ordinal) || char.IsLower(words[0]));

    // A bullet, a number, a box or a tick before the words. A year is no number of a list.
    [GeneratedRegex(
        @"^\s*(?:(?:[-*+•·]|\d{1,3}[.)]|\[\d{1,4}\])\s+|\d{1,3}、\s*)?(?:\[(?:(?<done>[xX])|\s)\]\s+)?(?:[✅✔☑]\uFE0F?\s*)?"
    )]
    private static partial Regex Mark();
}
