using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Portfolio.Core.Bibliography;

/// <summary>
/// The ORCID iDs of a list of names in a field beside it, as <c>authororcid = {1: 0000-0002-1825-0097; 3: …}</c>, since
/// a BibTeX name has no place for them.
/// </summary>
internal static class RecordOrcids
{
    public static bool TryAdd(
        ValueList<PersonName> names,
        string orcids,
        [NotNullWhen(true)] out ValueList<PersonName>? with
    )
    {
        with = null;
        var added = names.ToArray();
        foreach (var item in orcids.Split(';'))
        {
            var (at, id) = item.Split(':', 2) is [var first, var second] ? (first.Trim(), second) : ("", "");
            var isPlace = int.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var place);
            if (!isPlace || place < 1 || place > added.Length || !Orcid.TryParse(id, out var orcid))
                return false;
            added[place - 1] = added[place - 1] with { Orcid = orcid };
        }
        with = [.. added];
        return true;
    }

    /// <summary>The text of the field; null when no name has an iD.</summary>
    public static string? Write(ValueList<PersonName> names) =>
        Absent.IfEmpty(
            string.Join(
                "; ",
                names
                    .Select((name, at) => (name.Orcid, Place: at + 1))
                    .Where(each => each.Orcid is not null)
                    .Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Place}: {each.Orcid}"))
            )
        );
}
