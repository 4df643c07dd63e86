using System.Text.RegularExpressions;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Rules;

/// <summary>
/// Public pages work in Chromium 90 and Safari 15, which is what WeChat and QQ have: what these do not know stands behind
/// an <c>@supports</c>, or nowhere.
/// </summary>
public sealed partial class BrowserFloorTests
{
    // One of these in a rule or a token takes all of it away.
    private static readonly string[] Unknown =
    [
        ":has(",
        "light-dark(",
        "color-mix(",
        "oklch(",
        "oklab(",
        " lch(",
        "@container",
        "@layer",
        "@scope",
        "@starting-style",
        "dvh",
        "svh",
        "lvh",
        "width >",
        "width <",
        "if(",
    ];

    [Fact]
    public void Style_sheets_of_visitors_use_only_what_their_browsers_know()
    {
        var files = Repository
            .Files("Portfolio.Web/assets/css", "*.css")
            .Where(f => !Repository.Relative(f).Contains("/admin/", StringComparison.Ordinal))
            .ToList();

        Assert.True(files.Count > 5);
        Assert.Empty(files.SelectMany(f => Objections(File.ReadAllText(f)).Select(o => $"{Path.GetFileName(f)}: {o}")));
    }

    [Fact]
    public void Scripts_of_visitors_use_only_what_their_browsers_know()
    {
        var files = Repository.Files("Portfolio.Web/assets/js", "*.js").Where(f => !IsAdmin(f)).ToList();

        Assert.True(files.Count > 2);
        Assert.Empty(files.Where(f => NewScript().IsMatch(File.ReadAllText(f))).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("a { color: red; }", 0)]
    [InlineData("@media print { a { color: red; } b { top: 0; } }", 0)]
    [InlineData("@supports (color: color-mix(in srgb, red, blue)) { a { color: color-mix(in srgb, red, blue); } }", 0)]
    [InlineData("/* :has( */ a { color: red; }", 0)]
    [InlineData("a:has(b) { color: red; }", 1)]
    [InlineData(":root { --x: light-dark(red, blue); }", 1)]
    [InlineData("@media print { a { b { color: red; } } }", 1)]
    [InlineData("a { &:hover { color: red; } }", 1)]
    [InlineData("@media (width >= 40rem) { a { top: 0; } }", 1)]
    public void The_scan_sees_what_it_looks_for(string sheet, int found) =>
        Assert.Equal(found, Objections(sheet).Count());

    private static IEnumerable<string> Objections(string sheet)
    {
        var css = WithoutSupports(Comment().Replace(sheet, ""));
        foreach (var word in Unknown.Where(w => css.Contains(w, StringComparison.Ordinal)))
            yield return word;
        if (IsNested(css))
            yield return "a rule within a rule";
    }

    private static string WithoutSupports(string css)
    {
        for (int at; (at = css.IndexOf("@supports", StringComparison.Ordinal)) >= 0; )
            css = css.Remove(at, End(css, at) - at);
        return css;
    }

    // Where the block that begins after a place ends.
    private static int End(string css, int from)
    {
        var depth = 0;
        for (var i = from; i < css.Length; i++)
        {
            depth += css[i] == '{' ? 1 : 0;
            if (css[i] == '}' && --depth == 0)
                return i + 1;
        }
        return css.Length;
    }

    private static bool IsNested(string css)
    {
        var rules = new Stack<bool>();
        foreach (Match brace in Brace().Matches(css))
        {
            if (brace.Groups["close"].Success)
                rules.TryPop(out _);
            else if (rules.TryPeek(out var inRule) && inRule)
                return true;
            else
                rules.Push(!brace.Groups["head"].Value.TrimStart().StartsWith('@'));
        }
        return false;
    }

    private static bool IsAdmin(string path) => Repository.Relative(path).Contains("admin", StringComparison.Ordinal);

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<head>[^{};]*)\{|(?<close>\})")]
    private static partial Regex Brace();

    // Look-behind stops Safari 15 from reading the whole file.
    [GeneratedRegex(
        @"\(\?<[=!]|\.at\(|structuredClone|Object\.hasOwn|\.findLast|\.toSorted|randomUUID|\bstatic\s*\{|\.requestSubmit\("
    )]
    private static partial Regex NewScript();
}
