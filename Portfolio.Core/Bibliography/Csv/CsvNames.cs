namespace Portfolio.Core.Bibliography.Csv;

/// <summary>
/// The names in one cell, <c>Doe, Jane; Roe, Richard</c>. People also write <c>Jane Doe and Richard Roe</c>, three or
/// more as <c>Jane Doe, Richard Roe, Max Muster</c>, and in Chinese <c>赵润松、陈昊天、等</c> or <c>赵润松，陈昊天</c>.
/// </summary>
internal static class CsvNames
{
    public static PersonNames Read(string cell)
    {
        var lines = cell.Split(
            [';', '；', '\n'],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
        if (lines is not [var line])
            return PlainName.ReadAll(lines);
        var parts = line.Split(['、', '，', ','], StringSplitOptions.TrimEntries);
        var hasMore = parts[^1] is "等" or "等人";
        var named = hasMore ? parts[..^1] : parts;
        if (named.All(part => part.Length > 1 && NameReader.IsEastAsian(part)))
            return PlainName.ReadAll(hasMore ? [.. named, "others"] : named);
        if (line.Contains(" and ", StringComparison.Ordinal))
            return PersonNames.Parse(LatexText.Write(line));
        if (parts.Length > 2 && parts.All(part => part.Contains(' ')) || IsPerson(line))
            return new([.. parts.SelectMany(part => PersonNames.Parse(LatexText.Write(part)).Names)]);
        return PlainName.ReadAll([line]);
    }

    public static string Write(ValueList<PersonName> names, bool hasMore)
    {
        var cell = string.Join("; ", PlainName.WriteAll(names, hasMore));
        // One alone that would be read as a person's.
        return names is [{ Literal: not null }] && !hasMore && IsPerson(cell) ? cell + "," : cell;
    }

    /// <summary>Two words, or three with an initial between them, are a person; more are a group.</summary>
    private static bool IsPerson(string name) => !name.Contains(',') && name.Split(' ') is [_, _] or [_, [_, '.'], _];
}
