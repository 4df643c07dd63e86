using System.Text.RegularExpressions;

namespace Portfolio.Core.Bibliography.MarkdownTables;

/// <summary>
/// Writes records as a Markdown table: title with its link, authors, venue, year. With sections it is the table of one
/// column that profile READMEs have, in which a bold row opens a section and the year stands before the title; reading
/// such a README gives the same sections and titles. Nothing else of a record is in it.
/// </summary>
public static partial class MarkdownTable
{
    private const int MostAuthors = 3;

    public static void Write(IEnumerable<BibliographicRecord> records, TextWriter target)
    {
        target.Write("| Title | Authors | Venue | Year |\n|---|---|---|---|\n");
        foreach (var record in records)
        {
            string?[] cells = [Title(record), Authors(record), Text(record.Venue), Year(record)];
            target.Write($"| {string.Join(" | ", cells)} |\n");
        }
    }

    /// <summary>
    /// The records under their sections' titles, in the order they come; those of one section stand together. What has
    /// no section comes under <paramref name="other"/>.
    /// </summary>
    public static void Write(
        IEnumerable<(string? Section, BibliographicRecord Record)> records,
        string other,
        TextWriter target
    )
    {
        string? open = null;
        foreach (var (section, record) in records)
        {
            var title = Absent.IfEmpty(section) ?? other;
            if (open is null)
                target.Write($"| {Text(title)} |\n|:---:|\n");
            else if (title != open)
                target.Write($"| **{Text(title)}** |\n");
            open = title;
            target.Write($"| {(record.Issued is null ? "" : $"({Year(record)})")}{Title(record)} |\n");
        }
    }

    private static string Title(BibliographicRecord record)
    {
        var title = Text(record.Title ?? record.CitationKey);
        var link =
            record.Links[LinkKind.Url] ?? record.Doi?.Url ?? record.Arxiv?.Url ?? record.Links[LinkKind.Pdf] ?? "";
        // Other schemes and file names lead nowhere from a README.
        return Address().IsMatch(link) ? $"[{title}](<{link}>)" : title;
    }

    private static string Authors(BibliographicRecord record)
    {
        var names = record.Authors.Select(Name).Where(name => name.Length > 0).ToList();
        var some = string.Join(", ", names.Count > MostAuthors ? names[..1] : names);
        return Text(names.Count > MostAuthors || record.HasMoreAuthors ? $"{some} et al." : some);
    }

    private static string Name(PersonName name)
    {
        if (name.Family is { } family && NameReader.IsEastAsian(family))
            return family + name.Given;
        return string.Join(
            ' ',
            ((string?[])[name.Given, name.Particle, name.Family, name.Suffix, name.Literal]).OfType<string>()
        );
    }

    private static string Year(BibliographicRecord record) => $"{record.Issued?.Year}{record.YearSuffix}";

    /// <summary>Text that Markdown shows as it is, on one line.</summary>
    private static string Text(string? text) => Markup().Replace(Blanks().Replace(text ?? "", " ").Trim(), "\\$0");

    [GeneratedRegex(@"[\\`*_\[\]<>|~$]|&(?=#?[a-zA-Z0-9]+;)", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^https?://[^\s<>|\\]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
