namespace Portfolio.Core.Bibliography;

/// <summary>
/// What <c>@string</c> has defined, and the months. Text can only grow by a small multiple of the file through them,
/// since abbreviations of abbreviations otherwise double with each line.
/// </summary>
internal sealed class BibtexAbbreviations(BibtexScanner scanner)
{
    private readonly Dictionary<string, string> texts = BibtexDate.Months.ToDictionary(
        month => month,
        StringComparer.OrdinalIgnoreCase
    );

    private long given;

    public void Define(string name, string text) => texts[name] = text;

    /// <summary>The text of the abbreviation; its own name, and a problem, when there is none.</summary>
    public string Expand(string name, int position)
    {
        if (!texts.TryGetValue(name, out var text))
        {
            scanner.Report(position, "The abbreviation '{0}' is not defined, so its name is kept as the text.", name);
            return name;
        }
        given += text.Length;
        if (given <= 100_000 + (4 * scanner.Seen))
            return text;
        scanner.Report(position, "The abbreviations grow too long, so the name '{0}' is kept as the text.", name);
        return name;
    }
}
