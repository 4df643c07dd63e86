using System.Text.RegularExpressions;

namespace Portfolio.Core.Bibliography.Ris;

/// <summary>
/// Fields without a tag, in lines <c>M2</c>: <c>tex.award= Best paper</c>, with raw LaTeX behind the equals sign. Zotero
/// keeps the tag in its field Extra and gives it back, and Better BibTeX reads just this there
/// (<see href="https://retorque.re/zotero-better-bibtex/exporting/extra-fields/"/>). <c>arXiv: 1706.03762</c> and
/// <c>DOI: 10.…</c> in it are understood too, as people and programs write them into Extra.
/// </summary>
internal static partial class RisUnsaid
{
    public const string Tag = "M2";

    public static (List<BibtexField> Fields, Doi? Doi, ArxivId? Arxiv) Read(RisTagged tags)
    {
        var (fields, doi, arxiv) = (new List<BibtexField>(), (Doi?)null, (ArxivId?)null);
        foreach (var field in tags.TakeAll(Tag))
        {
            var rest = new List<string>();
            foreach (var line in field.Text.Split('\n'))
            {
                if (Assignment().Match(line) is { Success: true } assignment)
                    fields.Add(Field(assignment));
                else if (arxiv is null && line.StartsWith("arxiv:", StringComparison.OrdinalIgnoreCase))
                    KeepUnless(ArxivId.TryParse(line, out arxiv), line);
                else if (doi is null && line.StartsWith("doi:", StringComparison.OrdinalIgnoreCase))
                    KeepUnless(Doi.TryParse(line, out doi), line);
                else
                    rest.Add(line);
            }
            if (rest.Count > 0)
                tags.PutBack(new(Tag, string.Join('\n', rest), field.Line, field.Column));

            void KeepUnless(bool understood, string line)
            {
                if (!understood)
                    rest.Add(line);
            }
        }
        return (fields, doi, arxiv);
    }

    /// <summary>Behind a colon stands plain text.</summary>
    private static BibtexField Field(Match assignment)
    {
        var name = assignment.Groups["name"].Value.ToLowerInvariant();
        return assignment.Groups["text"] is { Success: true } text
            ? BibtexFields.Write(name, text.Value)
            : new(name, assignment.Groups["latex"].Value);
    }

    public static string Write(BibtexField field)
    {
        // A blank at the end of a line does not last.
        var guard = field.Value.EndsWith(' ') ? "{}" : "";
        return $"tex.{field.Name}= {field.Value}{guard}";
    }

    [GeneratedRegex(
        "^tex\\.(?:(?<name>[^=\\s]+)= ?(?<latex>.*)|(?<name>[^=\\s:]+): ?(?<text>.*))$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Assignment();
}
