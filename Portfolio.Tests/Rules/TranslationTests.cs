using System.Text.RegularExpressions;
using System.Xml.Linq;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Rules;

/// <summary>The words of the pages: an English sentence is its own key, and each stands in the Chinese file.</summary>
public sealed partial class TranslationTests
{
    [Fact]
    public void Every_word_of_the_pages_is_also_there_in_Chinese() => Assert.Empty(Used().Except(Translated()));

    [Fact]
    public void Nothing_is_translated_that_no_page_says() => Assert.Empty(Translated().Except(Used()));

    [Fact]
    public void A_translation_keeps_the_places_that_are_filled_in()
    {
        foreach (var (english, chinese) in Translations())
            Assert.Equal(Places(english), Places(chinese));
    }

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(m => m.Value).Order();

    private static IEnumerable<string> Translated() => Translations().Select(t => t.English);

    private static IEnumerable<(string English, string Chinese)> Translations() =>
        XDocument
            .Load(Repository.File("Portfolio.Web/Languages/PublicText.zh-Hans.resx"))
            .Descendants("data")
            .Select(data => (data.Attribute("name")!.Value, data.Element("value")!.Value));

    private static HashSet<string> Used() =>
        [
            .. Repository
                .Files("Portfolio.Web", "*.cs", "*.cshtml")
                .Where(path => !path.Contains("/Pages/Admin/", StringComparison.Ordinal))
                .Select(File.ReadAllText)
                .Where(source => !source.Contains("AdminText", StringComparison.Ordinal))
                .SelectMany(source => Key().Matches(source))
                .Select(match => match.Groups[1].Value),
        ];

    [GeneratedRegex("""\b[Tt]ext\[\s*"([^"]+)["]""")]
    private static partial Regex Key();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
