using Portfolio.Core.Content;
using Portfolio.Core.Papers;

namespace Portfolio.Core.Exchange.Import.Bibliographies;

/// <summary>Gives a paper what a newer reading of its record says; what the owner says of it stays.</summary>
internal static class RecordOverwriting
{
    /// <summary>What the source is silent about stays, too: it may have been looked up or typed here.</summary>
    public static void OverwriteRecord(this Paper target, Paper draft)
    {
        var there = PaperRecord.Of(target);
        var said = PaperRecord.Of(draft);
        PaperRecord.Into(
            target,
            said with
            {
                CitationKey = target.CitationKey,
                Title = said.Title ?? there.Title,
                Authors = said.Authors.Count > 0 ? said.Authors : there.Authors,
                HasMoreAuthors = said.Authors.Count > 0 ? said.HasMoreAuthors : there.HasMoreAuthors,
                Editors = said.Editors.Count > 0 ? said.Editors : there.Editors,
                HasMoreEditors = said.Editors.Count > 0 ? said.HasMoreEditors : there.HasMoreEditors,
                Issued = said.Issued ?? there.Issued,
                YearSuffix = said.YearSuffix ?? there.YearSuffix,
                Venue = said.Venue ?? there.Venue,
                ShortVenue = said.ShortVenue ?? there.ShortVenue,
                Volume = said.Volume ?? there.Volume,
                Issue = said.Issue ?? there.Issue,
                Pages = said.Pages ?? there.Pages,
                Publisher = said.Publisher ?? there.Publisher,
                Doi = said.Doi ?? there.Doi,
                Arxiv = said.Arxiv ?? there.Arxiv,
                Isbn = said.Isbn ?? there.Isbn,
                Language = said.Language ?? there.Language,
                Abstract = said.Abstract ?? there.Abstract,
                Links = said.Links.All().Aggregate(there.Links, (links, link) => links.With(link.Kind, link.Link)),
                Extra = [.. said.Extra, .. there.Extra.Where(field => !said.Extra.Any(s => s.Name == field.Name))],
                Source = said.Source,
            }
        );
    }
}
