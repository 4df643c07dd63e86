using System.Text;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Dates;

namespace Portfolio.Tests.Core.Bibliography;

/// <summary>Records and texts of the nastiest kind, the same for the same seed.</summary>
internal sealed class RandomRecords(int seed)
{
    private static readonly string[] Pieces =
    [
        "a",
        "b",
        "Z",
        "e\u0301",
        "é",
        "ß",
        "赵润松",
        "—",
        "–",
        "-",
        "--",
        "'",
        "''",
        "`",
        "\"",
        "\\",
        "\\'",
        "{",
        "}",
        "{}",
        "$",
        "$x$",
        "$ ",
        "%",
        "&",
        "#",
        "_",
        "~",
        "^",
        "*",
        "†",
        ",",
        ";",
        " and ",
        "and",
        "others",
        "et al.",
        "=",
        "family=x",
        "von ",
        "Jr.",
        " ",
        "  ",
        "\t",
        "\n",
        "\n\n",
        "\r\n",
        "\0",
        "\x7F",
        "\u00A0",
        "\u3000",
        "\uD800",
        "\uDC00",
        "\uFFFE",
        "\uFFFF",
        "😀",
        "\u212B",
        "\uFEFF",
        "@article{k,",
        "\n@article{k,",
        "<b>x</b>",
        "<a href=\"u\">t</a>",
        "10.1/x",
        "BERT",
        "GPT-3",
        "5",
        "\\textit{x}",
        "\\symbol{\"41}",
        "https://x.org/a_b?c=%20&d#e",
        "\u0301",
        "İ",
        "²",
    ];

    private static readonly string[] Types =
    [
        "book",
        "phdthesis",
        "techreport",
        "manual",
        "conference",
        "misc",
        "odd-type",
    ];
    private static readonly string[] CslTypes =
    [
        "article-journal",
        "chapter",
        "speech",
        "article-magazine",
        "thesis",
        "software",
    ];
    private static readonly string[] ExtraNames =
    [
        "selected",
        "abbr",
        "preview",
        "award",
        "note",
        "edition",
        "hal",
        "day",
        "x+y:z",
    ];
    private readonly Random random = new(seed);

    public bool Flip() => random.Next(2) == 0;

    /// <summary>Up to eight pieces of text, each a trap; seldom one character of any value.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        for (var i = random.Next(9); i > 0; i--)
            text.Append(random.Next(20) == 0 ? ((char)random.Next(0x10000)).ToString() : One(Pieces));
        return text.ToString();
    }

    public ValueList<PersonName> Names(bool withOrcid) =>
        [.. Enumerable.Range(0, random.Next(4)).Select(_ => Name(withOrcid)).Where(name => name != new PersonName())];

    public BibliographicRecord Record()
    {
        var issued = Maybe(Date);
        return new()
        {
            Type = Flip() ? PublicationType.FromBibtex(One(Types)) : PublicationType.FromCsl(One(CslTypes)),
            CitationKey = Text(),
            Title = Maybe(Text),
            Authors = Names(withOrcid: true),
            HasMoreAuthors = Flip(),
            Editors = Names(withOrcid: true),
            HasMoreEditors = Flip(),
            Issued = issued,
            YearSuffix = issued is null ? null : Maybe(() => "b"),
            Venue = Maybe(Text),
            ShortVenue = Maybe(Text),
            Volume = Maybe(Text),
            Issue = Maybe(Text),
            Pages = Flip() ? Maybe(Text) : $"{random.Next(500)}--{random.Next(500)}",
            Publisher = Maybe(Text),
            Doi = Doi.TryParse("10.1000/" + One(Pieces), out var doi) ? doi : null,
            Arxiv =
                ArxivId.TryParse(Flip() ? "hep-th/9901001" : "2301.00001v2", out var arxiv) && Flip() ? arxiv : null,
            Links = Enum.GetValues<LinkKind>()
                .Aggregate(RecordLinks.None, (links, kind) => links.With(kind, Maybe(Text))),
            Isbn = Maybe(Text),
            Language = Maybe(Text),
            Abstract = Maybe(Text),
            // A day belongs to the date if there is a month.
            Extra =
            [
                .. ExtraNames
                    .Where(name => Flip() && (name != "day" || issued?.Month is null))
                    .Select(name => new ExtraField(name, Text())),
            ],
        };
    }

    private PersonName Name(bool withOrcid)
    {
        var name = random.Next(5) == 0 ? new PersonName { Literal = "L" + Text() } : Person();
        var orcid = withOrcid && Flip() && Orcid.TryParse("0000-0002-1825-0097", out var known) ? known : null;
        return name with { Marks = Maybe(() => One(["*", "†‡", "&^", "§"])), Orcid = orcid };
    }

    private PersonName Person() =>
        new()
        {
            Family = "F" + Text(),
            Given = Maybe(Text),
            Particle = random.Next(4) == 0 ? Text() : Maybe(() => One(["van", "de la", "Von"])),
            Suffix = random.Next(4) == 0 ? Maybe(Text) : null,
        };

    private PartialDate Date()
    {
        var month = Flip() ? random.Next(1, 13) : (int?)null;
        return PartialDate.Of(random.Next(1, 10_000), month, month is not null && Flip() ? random.Next(1, 29) : null);
    }

    private T? Maybe<T>(Func<T> make)
        where T : class => Flip() ? make() : null;

    private T One<T>(T[] all) => all[random.Next(all.Length)];
}
