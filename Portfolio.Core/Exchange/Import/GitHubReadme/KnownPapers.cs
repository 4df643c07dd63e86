using Portfolio.Core.Papers;

namespace Portfolio.Core.Exchange.Import.GitHubReadme;

/// <summary>
/// The papers found so far, by title. Titles are the same when their letters and digits are, so that "Part II",
/// "Extended" and other numbers stay works of their own; years may be one apart (preprint and print) or unknown.
/// </summary>
internal sealed class KnownPapers
{
    private readonly Dictionary<string, Dictionary<int, KnownPaper>> papers = [];

    public KnownPaper? Find(string title, int? year)
    {
        if (!papers.TryGetValue(TitleKey.Of(title), out var years))
            return null;
        if (year is not { } known)
            return years.Values.First();
        return Enumerable
            .Range(known - 1, 3)
            .Append(0)
            .Select(y => years.GetValueOrDefault(y))
            .FirstOrDefault(p => p is not null);
    }

    public void Add(Paper paper, int line)
    {
        var key = TitleKey.Of(paper.Title);
        if (!papers.TryGetValue(key, out var years))
            papers[key] = years = [];
        years[paper.Issued?.Year ?? 0] = new(paper, line);
    }
}

internal sealed record KnownPaper(Paper Paper, int Line);
