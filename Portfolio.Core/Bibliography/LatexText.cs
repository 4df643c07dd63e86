namespace Portfolio.Core.Bibliography;

/// <summary>
/// The text of a BibTeX field: LaTeX markup to Unicode and back. For every string <c>Read(Write(x)) == x</c>.
/// </summary>
public static class LatexText
{
    /// <summary>
    /// Turns accents, ligatures, symbols, dashes and quotes into Unicode (NFC), drops grouping braces and styles, and
    /// makes one space of each run of blanks. Formulas stay as they are. A command that is not known keeps its
    /// argument, or its own text when it has none, and is told to <paramref name="unknown"/> by name.
    /// </summary>
    public static string Read(string latex, Action<string>? unknown = null) =>
        LatexReader.IsPlain(latex) ? latex : new LatexReader(latex, unknown).Read();

    /// <summary>
    /// Makes Unicode text safe inside braces: letters of every script stay, what LaTeX or the reader would take as
    /// markup is spelt out, formulas between dollar signs stay formulas. The result has balanced braces and no line
    /// breaks.
    /// </summary>
    public static string Write(string text) => LatexWriter.Write(text, keepCapitals: false);

    /// <summary>The same, with braces around words such as BERT, which BibTeX styles would otherwise write in lower case.</summary>
    public static string WriteTitle(string text) => LatexWriter.Write(text, keepCapitals: true);
}
