using System.Text.RegularExpressions;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Rules;

/// <summary>
/// Who may know whom (docs/architecture.md): a folder of Core uses the folders below it and none beside or above. Read
/// from the source, so that a wrong arrow is found in the line that draws it.
/// </summary>
public sealed partial class ArrowTests
{
    private static readonly string[] Nouns =
    [
        "Settings",
        "Media",
        "Profiles",
        "Work",
        "Essays",
        "Focus",
        "News",
        "Papers",
        "Pages",
    ];
    private static readonly string[] Foundations = ["Dates", "Languages", "Publishing", "History"];
    private static readonly string[] Alone = ["Markup", "Bibliography"];

    // Every folder of Core and what it may use besides itself.
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Dates"] = [],
        ["Languages"] = [],
        ["Publishing"] = ["Languages", "Dates"],
        ["History"] = [],
        ["Markup"] = ["Charts"],
        ["Bibliography"] = ["Languages", "Dates"],
        ["Charts"] = [],
        ["Pictures"] = [],
        ["Settings"] = [.. Foundations, "Bibliography"],
        ["Media"] = Foundations,
        ["Profiles"] = [.. Foundations, "Media"],
        ["Work"] = [.. Foundations, "Media"],
        ["Essays"] = Foundations,
        ["Focus"] = Foundations,
        ["News"] = Foundations,
        ["Papers"] = [.. Foundations, "Media"],
        ["Pages"] = Foundations,
        ["Content"] = [.. Foundations, .. Nouns, "Bibliography"],
        ["Storage"] = [.. Foundations, .. Nouns, "Content"],
        ["Rendering"] = [.. Foundations, .. Alone, .. Nouns, "Content", "Storage"],
        ["Search"] = [.. Foundations, .. Alone, .. Nouns, "Content", "Storage", "Rendering"],
        ["Lookup"] = [.. Foundations, .. Nouns, "Bibliography", "Content", "Storage"],
        ["Uploads"] = [.. Foundations, .. Nouns, "Content", "Storage"],
        ["Exchange"] = [.. Foundations, .. Alone, .. Nouns, "Content", "Storage", "Rendering", "Uploads"],
        ["Sample"] = [.. Foundations, .. Nouns, "Content", "Storage", "Rendering", "Exchange"],
    };

    [Fact]
    public void Every_folder_of_core_has_its_place_in_the_order() =>
        Assert.Equal(Allowed.Keys.Order(), Folders().Order());

    [Fact]
    public void A_folder_uses_only_what_stands_below_it()
    {
        var wrong =
            from file in Repository.Files("Portfolio.Core", "*.cs")
            let folder = FolderOf(file)
            from used in UsedIn(File.ReadAllText(file))
            where used != folder && !Allowed[folder].Contains(used)
            select $"{Repository.Relative(file)} uses {used}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Core_knows_nothing_of_the_web()
    {
        var wrong = Repository
            .Files("Portfolio.Core", "*.cs")
            .Where(f =>
                File.ReadAllText(f) is var text
                && (
                    text.Contains("Microsoft.AspNetCore", StringComparison.Ordinal)
                    || text.Contains("Portfolio.Web", StringComparison.Ordinal)
                )
            );

        Assert.Empty(wrong);
    }

    private static IEnumerable<string> Folders() =>
        Repository.Files("Portfolio.Core", "*.cs").Select(FolderOf).Distinct();

    private static string FolderOf(string file) => Repository.Relative(file).Split('/')[1];

    private static IEnumerable<string> UsedIn(string source) =>
        Namespace().Matches(source).Select(m => m.Groups[1].Value).Distinct();

    [GeneratedRegex(@"^\s*(?:global )?using (?:static |\w+ = )?Portfolio\.Core\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
