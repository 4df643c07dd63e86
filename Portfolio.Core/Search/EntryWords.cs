using Portfolio.Core.Languages;

namespace Portfolio.Core.Search;

/// <summary>
/// What is searched of an entry: its title, further names (of people, places, tags), its text; a paper has a record
/// besides, whose <see cref="RecordTitle"/> and <see cref="Record"/> are in no language of the site.
/// </summary>
internal sealed record EntryWords(LocalizedText Title, LocalizedText Text, IEnumerable<string> Names)
{
    public string? RecordTitle { get; init; }
    public string Record { get; init; } = "";

    /// <summary>Names that are written otherwise in each language: of an organisation, of a place.</summary>
    public LocalizedText LocalNames { get; init; } = LocalizedText.Empty;

    /// <summary>
    /// A row for each language, since the languages of a site are data, an excerpt is to be in one, and what the site
    /// no longer speaks is not to be found.
    /// </summary>
    public IEnumerable<IndexedText> Rows()
    {
        if (RecordTitle is not null)
            yield return new("", RecordTitle, Joined(Names), Record, "");
        foreach (var tag in Title.Languages.Union(Text.Languages).Union(LocalNames.Languages))
        {
            var title = RecordTitle ?? Title[tag] ?? Title.ToString();
            yield return new(tag, title, Joined(Names.Append(LocalNames[tag] ?? "")), Text[tag] ?? "", Record);
        }
    }

    private static string Joined(IEnumerable<string> names) => string.Join('\n', names.Where(n => n.Length > 0));
}

/// <summary>A row of the index; <see cref="Language"/> is empty for a record.</summary>
internal sealed record IndexedText(string Language, string Title, string Names, string Text, string Record);
