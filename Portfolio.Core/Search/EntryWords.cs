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

    /// <summary>
    /// A row for each language, since the languages of a site are data, and an excerpt is to be in one; a title in
    /// another language is among the names, and so finds it too.
    /// </summary>
    public IEnumerable<IndexedText> Rows()
    {
        if (RecordTitle is not null)
            yield return new("", RecordTitle, Joined(Names), Record, "");
        foreach (var tag in Title.Languages.Union(Text.Languages))
        {
            var title = RecordTitle ?? Title[tag] ?? Title.ToString();
            var others = Title.All().Where(t => t.Value != title).Select(t => t.Value);
            yield return new(tag, title, Joined(Names.Concat(others)), Text[tag] ?? "", Record);
        }
    }

    private static string Joined(IEnumerable<string> names) => string.Join('\n', names.Where(n => n.Length > 0));
}

/// <summary>A row of the index; <see cref="Language"/> is empty for a record.</summary>
internal sealed record IndexedText(string Language, string Title, string Names, string Text, string Record);
