using System.Linq.Expressions;

namespace Portfolio.Core.Papers;

/// <summary>
/// A name as it stands on a paper, asked of the authors: whole (<c>Ada van Example</c>, <c>林米拉</c>, <c>OpenAI</c>), or the
/// family name alone. Blanks do not count.
/// </summary>
internal sealed class AuthorName(string name)
{
    private readonly string letters = string.Concat(name.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>Papers that one of that name wrote or edited.</summary>
    public Expression<Func<Paper, bool>> IsOf() =>
        paper =>
            paper.Authors.Any(a =>
                a.Family == name
                || a.Literal == name
                || (
                    Families.Contains(a.Family)
                    && (
                        (a.Given + a.Particle + a.Family + a.Suffix).Replace(" ", "") == letters
                        || (a.Particle + a.Family).Replace(" ", "") == letters
                        || (a.Family + a.Given).Replace(" ", "") == letters
                    )
                )
            );

    // Where the name may be cut: a word up to the end, or the first one or two characters of one that has no blank.
    private List<string> Families
    {
        get
        {
            var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            return
            [
                .. Enumerable.Range(0, words.Length).Select(at => string.Join(' ', words[at..])),
                .. Enumerable.Range(1, Math.Max(0, words.Length - 1)).Select(at => string.Join(' ', words[..at])),
                // A suffix stands behind the family name.
                .. Enumerable.Range(0, words.Length).Select(at => words[at]),
                .. Enumerable.Range(1, 2).Where(cut => cut < letters.Length).Select(cut => letters[..cut]),
            ];
        }
    }
}
