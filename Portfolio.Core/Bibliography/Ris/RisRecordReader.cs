using System.Text.RegularExpressions;
using Portfolio.Core.Dates;

namespace Portfolio.Core.Bibliography.Ris;

/// <summary>
/// A RIS entry → record. Tags are read as Reference Manager, EndNote and Zotero use them, which differ by type; where
/// two tags can hold a property, the one that is more often right comes first and the other stays an extra field.
/// </summary>
internal sealed partial class RisRecordReader(RisEntry entry, IList<RecordProblem> problems)
{
    private readonly RisTagged tags = new(entry);
    private readonly List<ExtraField> extra = [];

    public BibliographicRecord Read()
    {
        var type = ReadType();
        var (authors, editors) = (ReadNames("AU", "A1"), ReadNames("ED", "A2"));
        if (type.Bibtex == "collection" && editors == PersonNames.None)
            (authors, editors) = (editors, authors);
        var (issued, suffix) = ReadDate();
        var (isbn, number) = ReadSerialNumbers(type);
        var venue = ReadVenue(type);
        var (unsaid, doi, arxiv) = RisUnsaid.Read(tags);
        var record = new BibliographicRecord
        {
            Type = type,
            CitationKey = tags.Take("ID") ?? "",
            Title = tags.Take("TI", "T1", "CT") ?? (RisTags.IsWhole(type) ? tags.Take("BT") : null),
            Authors = authors.Names,
            HasMoreAuthors = authors.HasMore,
            Editors = editors.Names,
            HasMoreEditors = editors.HasMore,
            Issued = issued,
            YearSuffix = suffix,
            Venue = venue,
            ShortVenue = tags.Take("J2", "JA", "J1", "JO"),
            Volume = tags.Take("VL"),
            Issue = tags.Take("IS") ?? number,
            Pages = ReadPages(),
            Publisher = tags.Take("PB"),
            Doi = ReadDoi() ?? doi,
            Arxiv = arxiv,
            Links = RecordLinks
                .None.With(LinkKind.Url, tags.Take("UR"))
                .With(LinkKind.Pdf, tags.Take("L1"))
                .With(LinkKind.Html, tags.Take("L2", "LK")),
            Isbn = isbn,
            Language = tags.Take("LA"),
            Abstract = tags.Take("AB", "N2"),
            Source = Absent.IfEmpty(entry.Source),
        };
        return UnsaidFields.Into(RecordIdentifiers.Fill(record with { Extra = ReadExtra(type) }), unsaid);
    }

    private ValueList<ExtraField> ReadExtra(PublicationType type) =>
        [
            .. extra
                .Concat(tags.Rest(type))
                .GroupBy(field => field.Name)
                .Select(fields => new ExtraField(fields.Key, string.Join("; ", fields.Select(field => field.Text)))),
        ];

    private PublicationType ReadType()
    {
        if (tags.TakeAll("TY") is not [var field, ..])
            return PublicationType.Document;
        var type = RisTypes.Read(field.Text);
        if (type is null)
            Report(field, "The type '{0}' is not one of this format; the entry is read as a document.", field.Text);
        type ??= PublicationType.Document;
        // Several types of RIS are one here; which it was is kept.
        if (RisTypes.Write(type) != field.Text)
            extra.Add(new("ris-ty", field.Text));
        return type;
    }

    private PersonNames ReadNames(params ReadOnlySpan<string> names) =>
        PlainName.ReadAll(tags.TakeAll(names).SelectMany(field => field.Text.Split('\n')));

    private (PartialDate? Date, string? Suffix) ReadDate()
    {
        var fields = tags.TakeAll("DA", "PY", "Y1");
        var year = fields.Select(field => RisDate.Read(field.Text, null)?.Date.Year).FirstOrDefault(found => found > 0);
        var read = fields.ConvertAll(field => (Field: field, Date: RisDate.Read(field.Text, year)));
        var best = read.Where(each => each.Date is not null)
            .OrderByDescending(each => each.Date!.Value.Date.ToString().Length)
            .Select(each => each.Date!.Value)
            .FirstOrDefault();
        foreach (var (field, date) in read)
        {
            if (date is null)
                Report(
                    field,
                    "The date '{0}' is not a year, month or day such as 2020-03-14; it is kept as text.",
                    field.Text
                );
            else if (date.Value.Date.Year != best.Date.Year)
                Report(
                    field,
                    "The year {0} is not that of the date {1}; the date counts.",
                    date.Value.Date.Year,
                    best.Date
                );
            if (date is null || date.Value.Other is not null || !IsPart(date.Value.Date, best.Date))
                tags.PutBack(field);
        }
        return (best.Date, read.Select(each => each.Date?.Suffix).FirstOrDefault(suffix => suffix is not null));
    }

    private static bool IsPart(PartialDate date, PartialDate of) =>
        of.ToString().StartsWith(date.ToString(), StringComparison.Ordinal);

    private string? ReadVenue(PublicationType type)
    {
        if (RisTags.IsWhole(type))
            return tags.Take("JF");
        // EndNote and Zotero name both the conference and its proceedings.
        if (type.Csl == "paper-conference" && tags.Has("C3"))
        {
            if (tags.Take("T2") is { } conference)
                extra.Add(new("eventtitle", conference));
            return tags.Take("C3");
        }
        return tags.Take("JF", "T2", "BT", "JO");
    }

    private (string? Isbn, string? Number) ReadSerialNumbers(PublicationType type)
    {
        string? isbn = null,
            number = null;
        foreach (var field in tags.TakeAll("SN"))
        {
            if (Issn().IsMatch(field.Text))
                extra.Add(new("issn", field.Text));
            else if (type.Csl is "report" or "patent" or "standard" && number is null && !Isbn().IsMatch(field.Text))
                number = field.Text;
            else if (isbn is null)
                isbn = field.Text;
            else
                tags.PutBack(field);
        }
        return (isbn, number);
    }

    private string? ReadPages()
    {
        var (first, last) = (tags.Take("SP"), tags.Take("EP"));
        if (first is null || last is null || first == last)
            return first ?? last;
        return first.Contains('-') || last.Contains('-') ? $"{first}–{last}" : $"{first}-{last}";
    }

    private Doi? ReadDoi()
    {
        Doi? found = null;
        foreach (var field in tags.TakeAll("DO", "M3"))
        {
            var isDoi = Doi.TryParse(field.Text, out var doi);
            if (!isDoi || (found is not null && found != doi))
                tags.PutBack(field);
            if (!isDoi && field.Tag == "DO")
                Report(field, "'{0}' is not a DOI such as 10.1103/PhysRev.47.777; it is kept as text.", field.Text);
            found ??= doi;
        }
        return found;
    }

    private void Report(RisField field, string english, params object[] arguments) =>
        problems.Add(new(field.Line, field.Column, new(english, arguments)));

    [GeneratedRegex("^[0-9]{4}-?[0-9]{3}[0-9Xx]( *[,;(].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Issn();

    [GeneratedRegex("^(?:97[89][- ]?)?(?:[0-9][- ]?){9}[0-9Xx]( .*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Isbn();
}
