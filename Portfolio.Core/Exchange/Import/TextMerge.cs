using Portfolio.Core.Languages;

namespace Portfolio.Core.Exchange.Import;

/// <summary>
/// A text of the site that several sources speak of, language by language: what one source says now takes the place of
/// what it said before, or fills what is empty; what came from elsewhere stays.
/// </summary>
internal static class TextMerge
{
    public static LocalizedText Merged(this LocalizedText there, LocalizedText read, LocalizedText before)
    {
        foreach (var language in read.Languages.Union(before.Languages))
        {
            if (there[language] is null || there[language] == before[language])
                there = there.With(language, read[language]);
        }
        return there;
    }

    /// <summary>The same for a text that every source adds paragraphs to.</summary>
    public static LocalizedText MergedBelow(this LocalizedText there, LocalizedText read, LocalizedText before)
    {
        foreach (var language in read.Languages.Union(before.Languages))
            there = there.With(language, Below(there[language] ?? "", read[language] ?? "", before[language] ?? ""));
        return there;
    }

    private static string Below(string there, string read, string before)
    {
        // Only whole paragraphs are found: a short bio may stand within somebody else's sentence.
        var all = Apart(there);
        if (before.Length > 0 && all.Contains(Apart(before), StringComparison.Ordinal))
            return all.Replace(Apart(before), Apart(read), StringComparison.Ordinal).Trim('\n');
        return all.Contains(Apart(read), StringComparison.Ordinal) ? there : $"{there}\n\n{read}".Trim('\n');
    }

    private static string Apart(string paragraphs) => paragraphs.Length > 0 ? $"\n\n{paragraphs}\n\n" : "\n\n";
}
