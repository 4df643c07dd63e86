using System.Text.RegularExpressions;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Rules;

/// <summary>House rules that can be seen in the source (docs/house-rules.md).</summary>
public sealed partial class SourceTests
{
    [Fact]
    public void Every_public_type_says_what_it_is()
    {
        var silent =
            from file in Repository.Files("Portfolio.Core", "*.cs").Concat(Repository.Files("Portfolio.Web", "*.cs"))
            where !file.Contains("/Migrations/", StringComparison.Ordinal)
            let text = File.ReadAllText(file)
            from Match type in PublicType().Matches(text)
            where !IsDocumented(text, type) && !IsPageModelOrPart(file, text)
            select $"{Repository.Relative(file)}: {type.Groups["name"].Value}";

        Assert.Empty(silent);
    }

    [Fact]
    public void Nothing_changes_an_entry_past_its_history()
    {
        var wrong =
            from file in Repository.Files("Portfolio.Core", "*.cs").Concat(Repository.Files("Portfolio.Web", "*.cs"))
            where Past().IsMatch(File.ReadAllText(file))
            select Repository.Relative(file);

        // Sessions are no entries, and have no history; what is deleted for good has none any more.
        Assert.Equal(
            ["Portfolio.Core/Storage/ForgetDeleted.cs"],
            wrong.Where(f => !f.StartsWith("Portfolio.Web/Accounts/", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_name_says_what_a_thing_is()
    {
        var vague = Repository
            .Files("Portfolio.Core", "*.cs")
            .Concat(Repository.Files("Portfolio.Web", "*.cs"))
            .Select(Path.GetFileNameWithoutExtension)
            .Where(name => Vague().IsMatch(name!));

        Assert.Empty(vague);
    }

    // A page model is what its address says; a part of a class is documented where the class begins.
    private static bool IsPageModelOrPart(string file, string text) =>
        file.EndsWith(".cshtml.cs", StringComparison.Ordinal)
        || (text.Contains("partial class", StringComparison.Ordinal) && Path.GetFileName(file).Split('.').Length > 2);

    private static bool IsDocumented(string text, Match type)
    {
        var before = text[..type.Index].TrimEnd();
        while (before.EndsWith(']'))
            before = before[..before.LastIndexOf('[')].TrimEnd();
        var line = before[(before.LastIndexOf('\n') + 1)..].TrimStart();
        return line.StartsWith("///", StringComparison.Ordinal);
    }

    [GeneratedRegex(
        @"^public (?:(?:abstract|sealed|static|readonly|partial) )*(?:class|record|struct|interface|enum) (?:struct )?(?<name>\w+)",
        RegexOptions.Multiline
    )]
    private static partial Regex PublicType();

    [GeneratedRegex(@"\bExecute(Update|Delete)(Async)?\(")]
    private static partial Regex Past();

    [GeneratedRegex("(?:Manager|(?<!Tag)Helpers?|Dto|Impl|Utils?)$")]
    private static partial Regex Vague();
}
