using Portfolio.Core.Bibliography;
using Portfolio.Core.Bibliography.Citations;
using Portfolio.Core.Content;
using Portfolio.Core.Essays;
using Portfolio.Core.Papers;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Citing;

/// <summary>What a page offers to be cited: a record as visitors get it, and the styles to cite it in.</summary>
public sealed record Citable(BibliographicRecord Record, IReadOnlyList<CitationStyle> Styles)
{
    public string Bibtex => BibtexWriter.Write(Record).TrimEnd();

    public CitationText In(CitationStyle style) => CitedWorks.ReferenceOf(Record, style);

    /// <summary>A paper in every style, the site's own first.</summary>
    public static Citable Of(Paper paper, Site site)
    {
        var own = site.Settings.CitationStyle;
        return new(PublicRecord.Of(paper), [.. Enum.GetValues<CitationStyle>().OrderByDescending(s => s == own)]);
    }

    /// <summary>
    /// An essay as a page of the site, in the site's style and in the language it is shown in. Without a public address
    /// there is none to name.
    /// </summary>
    public static Citable Of(Essay essay, Site site, SiteAddress address)
    {
        var tag = site.In(essay.Body)?.Language ?? site.Language.Tag;
        var language = site.Languages.FirstOrDefault(l => l.Tag == tag) ?? site.Language;
        var owner = site.OwnerName[tag] ?? site.Words(site.OwnerName);
        var name = site.Settings.Title[tag] ?? site.Words(site.Settings.Title);
        var record = new BibliographicRecord
        {
            Type = PublicationType.FromCsl("webpage"),
            Title = essay.Title[tag] ?? site.Words(essay.Title),
            // Of the name as it is, not as LaTeX: only braces and backslashes would differ.
            Authors = PersonNames.Parse(owner).Names,
            Issued = essay.PublishedAt is { } at ? Core.Dates.PartialDate.Of(site.Time.DateOf(at)) : null,
            // A site that bears its owner's name is not named beside them.
            Venue = name == owner ? null : name,
            Language = tag,
            Links = RecordLinks.None.With(
                LinkKind.Url,
                site.Settings.PublicUrl is { } publicUrl ? address.Absolute(publicUrl, language) : null
            ),
        };
        return new(record with { CitationKey = CitationKey.Make(record) }, [site.Settings.CitationStyle]);
    }
}
