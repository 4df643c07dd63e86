namespace Portfolio.Core.Bibliography;

/// <summary>
/// Names as text that a person edits: one a line, as BibTeX has it, with the ORCID iD behind the name. Three thousand
/// authors are one field of a form. A line may also hold several names, joined by <c>and</c>.
/// </summary>
public static class NameLines
{
    public static string Write(IEnumerable<PersonName> names) => string.Join('\n', names.Select(Line));

    /// <summary>Reads what <see cref="Write"/> wrote to equal names; an ORCID iD belongs to the last name of its line.</summary>
    public static PersonNames Parse(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n').Select(ReadLine).ToList();
        return new([.. lines.SelectMany(l => l.Names)], lines.Exists(l => l.HasMore));
    }

    private static string Line(PersonName name) =>
        new PersonNames([name]).Write() + (name.Orcid is { } orcid ? " " + orcid.Id : "");

    private static PersonNames ReadLine(string line)
    {
        var words = line.TrimEnd(' ', '\t');
        var at = words.LastIndexOf(' ');
        if (!Orcid.TryParse(words[(at + 1)..], out var orcid))
            return PersonNames.Parse(line);
        var read = PersonNames.Parse(words[..Math.Max(0, at)]);
        return read.Names.Count == 0
            ? read
            : read with
            {
                Names = [.. read.Names.SkipLast(1), read.Names[^1] with { Orcid = orcid }],
            };
    }
}
