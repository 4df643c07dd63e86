using System.Text.Json;
using Portfolio.Core.Bibliography;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Bibliography;

/// <summary>
/// The test files of Citation.js (MIT), which pair entries with the CSL-JSON they mean. Whatever their CSL says, ours
/// says too; where it does not, the difference stands here with its reason.
/// </summary>
public class CitationSamplesTests
{
    private static readonly string[] Bibtex = [];

    private static readonly string[] Biblatex =
    [
        // Names in a role that records have no property for are one text (so four times).
        "tolkien:single container-author: [{literal: J R R Tolkien}], not [{family: Tolkien, given: J R R}]",
        "winklerprins:entry translator: [{literal: Ruud van Rosmalen}], not [{family: Rosmalen, given: Ruud, non-dropping-particle: van}]",
        "winklerprins:entire translator: [{literal: Ruud van Rosmalen}], not [{family: Rosmalen, given: Ruud, non-dropping-particle: van}]",
        "gowers:book translator: [{literal: Joost Mulder}], not [{family: Mulder, given: Joost}]",
        // CSL's word for a group's name is literal.
        "radboud:manual author: [{literal: Edusupport Biosciences}], not [{family: Edusupport Biosciences}]",
        // A comma behind a name is a slip; by the letter of BibTeX, Keith would be what Jr. is.
        "doerr:report author: [{family: Doerr, given: Martin}, {family: Felicetti, given: Achille}, {family: Hermon, given: Sorin}, {family: Hiebel, given: Gerald}, {family: Kritsotaki, given: Athina}, {family: Masur, given: Anja}, {family: May, given: Keith}, {family: Ronzino, given: Paola}, {family: Schmidle, given: Wolfgang}, {family: Theodoridou, given: Maria}, {family: Tsiafaki, given: Despoina}, {family: Cristaki, given: Eleni}], not [{family: Doerr, given: Martin}, {family: Felicetti, given: Achille}, {family: Hermon, given: Sorin}, {family: Hiebel, given: Gerald}, {family: Kritsotaki, given: Athina}, {family: Masur, given: Anja}, {family: May, suffix: Keith}, {family: Ronzino, given: Paola}, {family: Schmidle, given: Wolfgang}, {family: Theodoridou, given: Maria}, {family: Tsiafaki, given: Despoina}, {family: Cristaki, given: Eleni}]",
        // These are BibLaTeX's keys for a printed term, not the term; a report is one by its type.
        "doerr:report genre: nothing, not techreport",
        // Titles of records are text without styles.
        "hutchinson:article title: Conduction velocity in myelinated nerve fibres of Xenopos laevis, not Conduction velocity in myelinated nerve fibres of <i>Xenopos laevis</i>",
        // BibTeX knows no et al.; whoever writes it means that there are others.
        "cdli:Born2019 author: [{family: Born, given: L.}, {literal: others}], not [{family: Born, given: L. et al.}]",
        "cdli:Born2019 container-title: Proceedings of the 3rd Joint SIGHUM Workshop on Computational Linguistics for Cultural Heritage, Social Sciences, Humanities and Literature, not Proceedings of the 3<sup>rd</sup> Joint SIGHUM Workshop on Computational Linguistics for Cultural Heritage, Social Sciences, Humanities and Literature",
        // A variable of their own.
        "Willighagen2019CitationjsAF custom: {bibtex: {s2id: 202004462}}, not {S2ID: 202004462}",
        "spruijt_characterizing_2022 genre: Master's thesis, not mathesis",
        "willighagen2008 genre: PhD thesis, not phdthesis",
    ];

    [SeedFact]
    public void Bibtex_means_what_the_samples_say() => AssertMeans("bibtex", Bibtex);

    [SeedFact]
    public void Biblatex_means_what_the_samples_say() => AssertMeans("biblatex", Biblatex);

    private static void AssertMeans(string dialect, string[] differences)
    {
        string Sample(string name) =>
            File.ReadAllText(Path.Combine(Seeds.Folder!, $"samples/bib/citation-js-{dialect}-{name}"));
        var records = RecordFile.Read(Sample("input.bib"), RecordFormat.Bibtex, []).Select(read => read.Record);
        using var written = new StringWriter();
        RecordFile.Write(records, RecordFormat.CslJson, written);
        using var ours = JsonDocument.Parse(written.ToString());
        using var theirs = JsonDocument.Parse(Sample("csl.json"));

        Assert.Equal(theirs.RootElement.GetArrayLength(), ours.RootElement.GetArrayLength());
        var found = ours.RootElement.EnumerateArray().Zip(theirs.RootElement.EnumerateArray()).SelectMany(Differences);
        Assert.Equal(string.Join('\n', differences.Order()), string.Join('\n', found.Order()));
    }

    private static IEnumerable<string> Differences((JsonElement Ours, JsonElement Theirs) item) =>
        from variable in item.Theirs.EnumerateObject()
        let said = item.Ours.TryGetProperty(variable.Name, out var value) ? Text(value) : "nothing"
        where said != Text(variable.Value)
        select $"{item.Theirs.GetProperty("id")} {variable.Name}: {said}, not {Text(variable.Value)}";

    /// <summary>As JSON, the parts of a name in one order and a DOI in one case.</summary>
    private static string Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Array => $"[{string.Join(", ", value.EnumerateArray().Select(Text))}]",
            JsonValueKind.Object =>
                $"{{{string.Join(", ", value.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => $"{p.Name}: {Text(p.Value)}"))}}}",
            _ when value.ToString().StartsWith("10.", StringComparison.Ordinal) => value.ToString().ToLowerInvariant(),
            _ => value.ToString(),
        };
}
