using System.Text.RegularExpressions;
using System.Xml.Linq;
using Portfolio.Core.Lookup;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Rules;

/// <summary>The words of the owner's half: each stands in the Chinese file, and nothing stands there that is not said.</summary>
public sealed partial class AdminTranslationTests
{
    [Fact]
    public void Every_word_of_the_admin_pages_is_also_there_in_Chinese() =>
        Assert.Empty(
            Sources().SelectMany(s => Key().Matches(s)).Select(m => m.Groups[1].Value).Distinct().Except(Keys())
        );

    [Fact]
    public void Every_label_that_a_field_takes_from_its_property_is_also_there_in_Chinese()
    {
        var labels = Repository
            .Files("Portfolio.Web", "*.cshtml")
            .SelectMany(path => Field().Matches(File.ReadAllText(path)))
            .Where(field => !field.Value.Contains(" label=", StringComparison.Ordinal))
            .Select(field => field.Groups["property"].Value)
            .Distinct()
            .ToList();

        Assert.Contains("Title", labels);
        Assert.Empty(labels.Except(Keys()));
        // In English the label is the property itself: a name of two words needs one that is written.
        Assert.DoesNotContain(labels, label => label.Skip(1).Any(char.IsUpper));
    }

    [Fact]
    public void Every_warning_about_a_text_is_also_there_in_Chinese()
    {
        var warnings = File.ReadAllText(Repository.File("Portfolio.Core/Markup/MarkupWarning.cs"));
        Assert.Empty(Sentence().Matches(warnings).Select(m => m.Groups[1].Value).Except(Keys()));
    }

    [Fact]
    public void Every_reason_to_refuse_a_file_is_also_there_in_Chinese()
    {
        var reasons = File.ReadAllText(Repository.File("Portfolio.Core/Media/MediaRefusedException.cs"));
        Assert.Empty(Sentence().Matches(reasons).Select(m => m.Groups[1].Value).Except(Keys()));
    }

    [Fact]
    public void Every_reason_why_nothing_was_found_is_also_there_in_Chinese()
    {
        var reasons = File.ReadAllText(Repository.File("Portfolio.Core/Lookup/LookupFailure.cs"));
        var sentences = Failure().Matches(reasons).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(Enum.GetValues<LookupFailureKind>().Length, sentences.Count);
        Assert.Empty(sentences.Except(Keys()));
    }

    [Fact]
    public void Every_problem_of_a_bibliography_is_also_there_in_Chinese()
    {
        var sentences = Repository
            .Files("Portfolio.Core/Bibliography", "*.cs")
            .SelectMany(path => Sentence().Matches(File.ReadAllText(path)))
            .Select(m => m.Groups[1].Value)
            .ToList();

        Assert.NotEmpty(sentences);
        Assert.Empty(sentences.Except(Keys()));
    }

    [Fact]
    public void Nothing_is_translated_that_nobody_says()
    {
        var all =
            string.Join('\n', Repository.Files("Portfolio.Web", "*.cs", "*.cshtml").Select(File.ReadAllText))
            + string.Join('\n', Repository.Files("Portfolio.Core", "*.cs").Select(File.ReadAllText));
        Assert.DoesNotContain(Keys(), key => !Regex.IsMatch(all, $"(\"|\\b){Regex.Escape(key)}(\"|\\b)"));
    }

    [Fact]
    public void A_translation_keeps_the_places_that_are_filled_in()
    {
        foreach (var (english, chinese) in Translations())
            Assert.Equal(Places(english), Places(chinese));
    }

    private static IEnumerable<string> Sources() =>
        Repository
            .Files("Portfolio.Web", "*.cs", "*.cshtml")
            .Select(path => (Path: path, Text: File.ReadAllText(path)))
            .Where(s =>
                s.Path.Contains("/Pages/Admin/", StringComparison.Ordinal)
                || s.Text.Contains("AdminText", StringComparison.Ordinal)
            )
            .Select(s => s.Text);

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(m => m.Value).Order();

    private static IEnumerable<string> Keys() => Translations().Select(t => t.English);

    private static IEnumerable<(string English, string Chinese)> Translations() =>
        XDocument
            .Load(Repository.File("Portfolio.Web/Languages/AdminText.zh-Hans.resx"))
            .Descendants("data")
            .Select(data => (data.Attribute("name")!.Value, data.Element("value")!.Value));

    [GeneratedRegex("""\b[Tt]ext\[\s*"([^"]+)["]""")]
    private static partial Regex Key();

    [GeneratedRegex("""<field\s+for="(?:\w+\.)*(?<property>\w+)".*?/>""", RegexOptions.Singleline)]
    private static partial Regex Field();

    [GeneratedRegex("""["]([A-Z][^"]+ [^"]+[.])["]""")]
    private static partial Regex Sentence();

    [GeneratedRegex("""["](\{0\}[^"]+)["]""")]
    private static partial Regex Failure();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
