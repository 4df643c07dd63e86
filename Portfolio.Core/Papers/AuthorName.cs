namespace Portfolio.Core.Papers;

/// <summary>
/// A name as it stands on a paper, asked of the authors: whole (<c>Ada van Example</c>, <c>林米拉</c>, <c>OpenAI</c>), or the
/// family name alone. Blanks do not count.
/// </summary>
internal sealed class AuthorName(string name)
{
    private readonly string letters = string.Concat(name.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>The ids of the papers that one of that name wrote or edited; found by the authors, once for all papers.</summary>
    public IQueryable<int> PapersAmong(IQueryable<Paper> papers) =>
        papers
            .SelectMany(p => p.Authors)
            .Where(a =>
                a.Literal == name
                || (
                    Families.Contains(a.Family)
                    && (
                        a.Family == name
                        || (a.Given + a.Particle + a.Family + a.Suffix).Replace(" ", "") == letters
                        || (a.Particle + a.Family).Replace(" ", "") == letters
                        || (a.Family + a.Given).Replace(" ", "") == letters
                    )
                )
            )
            .Select(a => a.PaperId);

    // Where the name may be cut: before a word, behind one, or behind the first or second character where it has no blank.
    private List<string> Families
    {
        get
        {
            var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            return
            [
                .. Enumerable.Range(0, words.Length).Select(at => string.Join(' ', words[at..])),
                .. Enumerable.Range(1, words.Length).Select(at => string.Join(' ', words[..at])),
                // A suffix may stand behind the family name.
                .. words,
                .. Enumerable.Range(1, 2).Where(cut => cut < letters.Length).Select(cut => letters[..cut]),
            ];
        }
    }
}
