namespace Portfolio.Core.Bibliography;

/// <summary>The names of a BibTeX <c>author</c> or <c>editor</c> field; <paramref name="HasMore"/> says "and others".</summary>
public sealed record PersonNames(ValueList<PersonName> Names, bool HasMore = false)
{
    public static readonly PersonNames None = new([]);

    /// <summary>
    /// Reads raw LaTeX: names joined by <c>and</c>. <c>others</c> as the last name, or <c>et al.</c> after a name,
    /// means that there are more.
    /// </summary>
    public static PersonNames Parse(string latex)
    {
        var names = new List<PersonName>();
        var (words, hasMore) = (new List<string>(), false);
        foreach (var word in NameWords.Split(latex).Append("and"))
        {
            if (!word.Equals("and", StringComparison.OrdinalIgnoreCase))
            {
                words.Add(word);
                continue;
            }
            if (words is [.., "et", "al" or "al."])
            {
                hasMore = true;
                words.RemoveRange(words.Count - 2, 2);
            }
            if (words is ["others"])
                hasMore = true;
            else if (words.Count > 0 && NameReader.Read(words) is { } name)
                names.Add(name);
            words.Clear();
        }
        return new([.. names], hasMore);
    }

    /// <summary>
    /// Writes raw LaTeX that <see cref="Parse"/> reads to an equal list. ORCID iDs have no place in a name; they are
    /// written in a field of their own.
    /// </summary>
    public string Write() =>
        string.Join(
            " and ",
            Names.Select(NameWriter.Write).Where(name => name.Length > 0).Concat(HasMore ? ["others"] : [])
        );
}
