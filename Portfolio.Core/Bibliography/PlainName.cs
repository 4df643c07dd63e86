namespace Portfolio.Core.Bibliography;

/// <summary>
/// Names as text without markup, one for each field or cell: <c>Family, Given, Suffix</c>. A name of several words
/// without a comma, or one that ends with a comma, is that of a group. Chinese, Japanese and Korean names are not cut.
/// </summary>
internal static class PlainName
{
    private static readonly string[] Others = ["others", "et al", "et al.", "等"];

    /// <summary>The names; one that says "et al." means that there are more.</summary>
    public static PersonNames ReadAll(IEnumerable<string> names)
    {
        var (read, hasMore) = (new List<PersonName>(), false);
        foreach (var text in names.Select(name => name.Trim()))
        {
            if (Others.Contains(text.TrimEnd(',')))
                hasMore = true;
            else if (Read(text) is { } name)
                read.Add(name);
        }
        return new([.. read], hasMore);
    }

    public static IEnumerable<string> WriteAll(ValueList<PersonName> names, bool hasMore) =>
        names.Select(Write).Where(name => name.Length > 0).Concat(hasMore ? ["et al."] : []);

    /// <summary>The particle of a family name is its first words in lower case, as in <c>van der Berg</c>.</summary>
    public static (string Particle, string Family) CutParticle(string family)
    {
        var words = Words(family);
        var end = 0;
        while (end < words.Length - 1 && char.IsLower(words[end].FirstOrDefault(char.IsLetter)))
            end++;
        return (string.Join(' ', words[..end]), string.Join(' ', words[end..]));
    }

    private static PersonName? Read(string text)
    {
        var parts = text.Replace('，', ',').Split(',', StringSplitOptions.TrimEntries);
        var name = parts switch
        {
            [var whole] => Whole(whole),
            [var whole, ""] => new() { Literal = whole },
            [var family, var given] => Person(family, given, ""),
            [var family, var given, ""] => Person(family, given, ""),
            [var family, .. var given, var suffix] => Person(family, string.Join(", ", given), suffix),
            [] => new(),
        };
        return name == new PersonName() ? null : name;
    }

    private static PersonName Whole(string name) => IsCut(name) ? new() { Literal = name } : new() { Family = name };

    private static PersonName Person(string family, string given, string suffix)
    {
        // "King, Jr., Martin" is as common as "King, Martin, Jr.".
        if (NameReader.IsSuffix(given) && suffix.Length > 0)
            (given, suffix) = (suffix, given);
        var (particle, rest) = CutParticle(family);
        return new()
        {
            Particle = particle,
            Family = rest,
            Given = given,
            Suffix = suffix,
        };
    }

    private static string Write(PersonName name)
    {
        if (name.Literal is { } group)
            return IsCut(group) ? group : group + ",";
        var family = string.Join(' ', ((string?[])[name.Particle, name.Family]).OfType<string>());
        return (name.Given, name.Suffix) switch
        {
            (null, null) => family,
            (_, null) => $"{family}, {name.Given}",
            _ => $"{family}, {name.Given}, {name.Suffix}",
        };
    }

    /// <summary>Whether it has several words that are not in East Asian letters.</summary>
    private static bool IsCut(string name) =>
        Words(name) is var words && words.Length > 1 && !words.All(NameReader.IsEastAsian);

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
