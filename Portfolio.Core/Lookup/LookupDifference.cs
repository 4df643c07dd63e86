using Portfolio.Core.Bibliography;
using Portfolio.Core.Papers;

namespace Portfolio.Core.Lookup;

/// <summary>
/// A field in which a paper and a record that was found for it differ. <see cref="Fills"/>: the paper had nothing
/// there, so that taking it loses nothing.
/// </summary>
public sealed record LookupDifference(LookupField Field, string There, string Found, bool Fills)
{
    /// <summary>What a record has to say is compared; what it leaves open never takes anything away.</summary>
    public static IReadOnlyList<LookupDifference> Between(Paper paper, BibliographicRecord record) =>
        [
            .. from field in LookupField.All
            let there = field.There(paper)
            let found = field.Found(record)
            where found.Length > 0 && found != there && !IsVaguer(field, there, found)
            select new LookupDifference(field, there, found, field.IsOpen(paper)),
        ];

    /// <summary>
    /// Gives a paper those of the record's fields that are named. One that has all its authors then is complete, as far
    /// as a look-up goes.
    /// </summary>
    public static void Take(Paper paper, BibliographicRecord record, IReadOnlyCollection<string> fields)
    {
        foreach (var difference in Between(paper, record).Where(d => fields.Contains(d.Field.Name)))
            difference.Field.Take(paper, record);
        if (paper.Authors.Exists(a => !a.IsEditor) && !paper.HasMoreAuthors)
            paper.IsIncomplete = false;
    }

    // 2017 found where 2017-06-12 stands says nothing new; nor does the number without its version.
    private static bool IsVaguer(LookupField field, string there, string found) =>
        field.Name is "Issued" or "Arxiv" && there.StartsWith(found, StringComparison.Ordinal);
}
