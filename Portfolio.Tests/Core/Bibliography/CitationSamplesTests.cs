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
    private static readonly Dictionary<string, string> Bibtex = [];

    private static readonly Dictionary<string, string> Biblatex = [];

    [SeedFact]
    public void Bibtex_means_what_the_samples_say() => AssertMeans("bibtex", Bibtex);

    [SeedFact]
    public void Biblatex_means_what_the_samples_say() => AssertMeans("biblatex", Biblatex);

    private static void AssertMeans(string dialect, Dictionary<string, string> differences)
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
        Assert.Equal(differences.Select(each => $"{each.Key}: {each.Value}").Order(), found.Order());
    }

    private static IEnumerable<string> Differences((JsonElement Ours, JsonElement Theirs) item) =>
        from variable in item.Theirs.EnumerateObject()
        let said = item.Ours.TryGetProperty(variable.Name, out var value) ? Text(value) : "nothing"
        where said != Text(variable.Value)
        select $"{item.Theirs.GetProperty("id")} {variable.Name}: {said}, not {Text(variable.Value)}";

    private static string Text(JsonElement value) =>
        JsonSerializer.Serialize(value).Replace("\"", "'", StringComparison.Ordinal);
}
