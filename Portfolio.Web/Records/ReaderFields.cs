using System.Globalization;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Papers;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Records;

/// <summary>
/// What the owner says of a paper as its reader, for those who ask (<c>?with=status,rating,notes</c>), in JabRef's
/// fields: <c>readstatus</c>, <c>ranking</c> and <c>comment</c>. Private notes are not among it, ever.
/// </summary>
internal sealed record ReaderFields(bool Status, bool Rating, bool Notes)
{
    public static ReaderFields Asked(IQueryCollection query)
    {
        var words = query["with"].SelectMany(value => (value ?? "").ToLowerInvariant().Split(',')).ToHashSet();
        return new(words.Contains("status"), words.Contains("rating"), words.Contains("notes"));
    }

    /// <summary>The same record with what is asked; a paper of the owner's own was not read.</summary>
    public BibliographicRecord Add(Paper paper, BibliographicRecord record, Site site)
    {
        var fields = new List<ExtraField>();
        if (Status && !paper.IsOwn)
            fields.Add(new("readstatus", ReadingWords.Of(paper.Status)));
        if (Rating && paper.Rating is { } halves)
            fields.Add(new("ranking", Ranking(halves)));
        if (Notes && site.Words(paper.Notes) is { Length: > 0 } notes)
            fields.Add(new("comment", notes));
        return fields.Count == 0 ? record : record with { Extra = [.. record.Extra, .. fields] };
    }

    // JabRef knows rank1 to rank5; half a star it does not, and so it is a number.
    private static string Ranking(int halves) =>
        halves % 2 == 0 ? $"rank{halves / 2}" : (halves / 2.0).ToString(CultureInfo.InvariantCulture);
}
