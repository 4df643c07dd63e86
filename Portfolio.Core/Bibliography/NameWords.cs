namespace Portfolio.Core.Bibliography;

/// <summary>
/// Cuts raw LaTeX into the words that BibTeX sees: between blanks, ties and commas outside of braces. A comma is a word
/// of its own.
/// </summary>
internal static class NameWords
{
    public static List<string> Split(string latex)
    {
        var words = new List<string>();
        var (start, depth) = (0, 0);
        for (var at = 0; at < latex.Length; at++)
        {
            switch (latex[at])
            {
                case '\\':
                    at = EndOfCommand(latex, at);
                    break;
                case '{':
                    depth++;
                    break;
                case '}':
                    depth = Math.Max(0, depth - 1);
                    break;
                case ' ' or '\t' or '\r' or '\n' or '~' or ',' when depth == 0:
                    AddWord(at);
                    if (latex[at] == ',')
                        words.Add(",");
                    start = at + 1;
                    break;
            }
        }
        AddWord(latex.Length);
        return words;

        void AddWord(int end)
        {
            if (end > start)
                words.Add(latex[start..end]);
        }
    }

    /// <summary>The last position of the command here; an accent such as <c>\c c</c> keeps its letter.</summary>
    private static int EndOfCommand(string latex, int at)
    {
        var isAccent =
            at + 3 < latex.Length
            && char.IsAsciiLetter(latex[at + 1])
            && LatexSymbols.Accents.ContainsKey(latex[at + 1])
            && latex[at + 2] == ' '
            && char.IsLetter(latex[at + 3]);
        // Braces count even after a backslash, so they are left for the loop.
        return isAccent ? at + 3
            : at + 1 < latex.Length && latex[at + 1] is not ('{' or '}') ? at + 1
            : at;
    }
}
