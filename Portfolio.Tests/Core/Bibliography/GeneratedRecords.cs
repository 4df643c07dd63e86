using FsCheck;
using FsCheck.Fluent;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Dates;

namespace Portfolio.Tests.Core.Bibliography;

/// <summary>Records as FsCheck makes them, and text that is nearly BibTeX.</summary>
public static class GeneratedRecords
{
    private static readonly Gen<string> Word = Gen.Elements(
        "attention",
        "is",
        "BERT",
        "GPT-3",
        "Müller",
        "naïve",
        "赵润松",
        "学习",
        "O'Neill",
        "$O(n^2)$",
        "$",
        "a_b",
        "50%",
        "R&D",
        "{",
        "}",
        "\\",
        "C#",
        "~",
        "^",
        "--",
        "—",
        "–",
        "“quoted”",
        "''",
        "``",
        "<i>x</i>",
        "e\u0301",
        "ﬁ",
        "😀",
        "\u00A0",
        "and",
        "others",
        "von",
        "Jr.",
        ",",
        "=",
        "\"",
        "@misc{k,",
        "https://x.org/a_b?c=%20"
    );

    private static readonly Gen<string> Text = Gen.OneOf(
        Word.NonEmptyListOf().Select(words => string.Join(' ', words.Take(8))),
        ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get)
    );

    private static readonly Gen<PersonName> Person =
        from family in Gen.Elements("Lee", "de Gaulle", "O'Neill", "赵", "Müller", "and", "X, Y", "III")
        from given in Gen.Elements<string?>(null, "Ann", "J. R. R.", "润松", "Jean-Luc", "{J}", "others")
        from particle in Gen.Elements<string?>(null, null, "van", "de la", "Von")
        from suffix in Gen.Elements<string?>(null, null, "Jr.", "III", "PhD")
        from marks in Gen.Elements<string?>(null, null, "*", "†‡")
        select new PersonName
        {
            Family = family,
            Given = given,
            Particle = particle,
            Suffix = suffix,
            Marks = marks,
        };

    private static readonly Gen<PersonName> Name = Gen.Frequency(
        (6, Person),
        (
            1,
            Gen.Elements("ACM", "Barnes and Noble, Inc.", "国务院").Select(group => new PersonName { Literal = group })
        ),
        (1, Text.Select(family => new PersonName { Family = "F" + family }))
    );

    private static readonly Gen<ValueList<PersonName>> Names = Name.ListOf()
        .Select(names => ValueList.Of([.. names.Take(4)]));

    private static readonly Gen<PartialDate?> Date =
        from year in Gen.Choose(1, 9999)
        from month in Gen.Choose(0, 12)
        from day in Gen.Choose(0, 28)
        select year % 7 == 0 ? null : PartialDate.Of(year, month > 0 ? month : null, month > 0 && day > 0 ? day : null);

    // Each field as a property or none of them would hold it.
    private static readonly Gen<ExtraField> Extra =
        from name in Gen.Elements("note", "series", "edition", "address", "type", "urldate", "selected", "x-y:z", "key")
        from text in Gen.OneOf(Text, Gen.Elements("phdthesis", "mathesis", "2020-01-02", "true"))
        select new ExtraField(name, text);

    public static Arbitrary<BibliographicRecord> Record() =>
        Arb.From(
            from type in Gen.Elements(
                "article",
                "book",
                "inproceedings",
                "phdthesis",
                "thesis",
                "techreport",
                "misc",
                "online",
                "odd"
            )
            from texts in Text.OrNull().ArrayOf(9)
            from authors in Names
            from editors in Names
            from issued in Date
            from isMore in Gen.Elements(true, false)
            from extra in Extra.ListOf()
            select new BibliographicRecord
            {
                Type = PublicationType.FromBibtex(type),
                CitationKey = texts[0] ?? "k",
                Title = texts[1],
                Authors = authors,
                HasMoreAuthors = isMore,
                Editors = editors,
                Issued = issued,
                YearSuffix = isMore && issued is not null ? "b" : null,
                Venue = texts[2],
                Volume = texts[3],
                Issue = texts[4],
                Publisher = texts[5],
                Links = RecordLinks.None.With(LinkKind.Code, texts[6]),
                Pages = texts[7],
                Abstract = texts[8],
                Arxiv = isMore && ArxivId.TryParse("2301.00001v2", out var arxiv) ? arxiv : null,
                Extra = ValueList.Of([.. extra.DistinctBy(field => field.Name)]),
            }
        );

    public static Arbitrary<string> NearlyBibtex() =>
        Arb.From(
            Gen.OneOf(
                    Gen.Elements(
                        "@article{k,",
                        "@string{a = ",
                        "@comment{",
                        "@xdata{x, ",
                        "crossref = {k},",
                        "xdata={x,y}",
                        "title = {",
                        "author=\"",
                        "year = ",
                        "date = {2012-",
                        "{",
                        "}",
                        "\"",
                        ",",
                        "#",
                        "%",
                        "\\",
                        "@",
                        "\n",
                        "\r\n",
                        "---\n",
                        " and ",
                        "(",
                        ")",
                        "$",
                        "=",
                        "jan",
                        "2012",
                        "X/..",
                        "赵"
                    ),
                    ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get)
                )
                .ListOf()
                .Select(string.Concat)
        );
}
