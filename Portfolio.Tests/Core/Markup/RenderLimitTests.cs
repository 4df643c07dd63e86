using System.Diagnostics;
using Portfolio.Core.Markup;

namespace Portfolio.Tests.Core.Markup;

public class RenderLimitTests
{
    [Theory]
    [InlineData("[a](", 20_000)]
    [InlineData("[", 10_000)]
    [InlineData("![", 10_000)]
    [InlineData("> ", 10_000)]
    [InlineData("- ", 10_000)]
    [InlineData("*a _b ", 80_000)]
    [InlineData("<b>", 100_000)]
    [InlineData("<div>", 100_000)]
    [InlineData("<table><tr><td>", 10_000)]
    [InlineData("[a]: b\n", 70_000)]
    [InlineData("[^1]", 100_000)]
    [InlineData("[@a;", 100_000)]
    [InlineData("[@a]", 100_000)]
    public void Text_without_measure_ends_in_time_and_is_shown(string piece, int times)
    {
        var source = Repeated(piece, times);
        var started = Stopwatch.GetTimestamp();

        var rendered = new MarkdownRenderer(TimeSpan.FromSeconds(1)).Render(source, "en");

        Assert.Null(rendered.Failure);
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(8), "took too long");
        Assert.True(rendered.Html.Length < 5_000_000, "too large");
    }

    [Fact]
    public void Hundred_kilobytes_of_equal_headings_have_an_id_each()
    {
        var rendered = new MarkdownRenderer(TimeSpan.FromMinutes(1)).Render(Repeated("# a\n", 25_000), "en");

        Assert.Equal(25_000, rendered.Headings.Select(heading => heading.Id).Distinct().Count());
        Assert.Equal("h-a-24999", rendered.Headings[^1].Id);
    }

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void Text_that_cannot_be_laid_out_is_shown_as_typed_with_the_reason(string source, string reason)
    {
        var rendered = new MarkdownRenderer(TimeSpan.FromMinutes(1)).Render(source, "zh-Hans");

        var warning = Assert.Single(rendered.Warnings);
        Assert.Contains(reason, warning.ToString(), StringComparison.Ordinal);
        Assert.StartsWith(
            "<pre class=\"source\" tabindex=\"0\" role=\"region\" aria-label=\"原文\">&lt;b&gt;",
            rendered.Html,
            StringComparison.Ordinal
        );
        Assert.StartsWith("<b>", rendered.PlainText, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Refused =>
        new()
        {
            { "<b>" + new string('x', 600_000), "longer than 512 KB" },
            { "<b>" + new string('文', 180_000), "longer than 512 KB" },
            { "<b>\n\n[a]: /" + new string('x', 28_000) + "\n\n" + Repeated("[a] ", 1_500), "too large" },
            { "<b>\n\n" + Repeated("> ", 10_000), "nested too deeply" },
            { Repeated("<b>", 300), "nested too deeply" },
            { "<b>" + Repeated("<p>", 170_000), "too large" },
        };

    [Fact]
    public void Text_that_takes_too_long_is_shown_as_typed()
    {
        var rendered = new MarkdownRenderer(TimeSpan.Zero).Render("*a*", "en");

        Assert.Contains("took too long", Assert.Single(rendered.Warnings).ToString(), StringComparison.Ordinal);
        Assert.EndsWith(">*a*</pre>", rendered.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Large_table_of_a_reading_list_is_laid_out()
    {
        var rows = Repeated("| [Title](https://example.org) | **Author** | 2020 |\n", 4_000);

        var rendered = new MarkdownRenderer(TimeSpan.FromMinutes(1)).Render("|a|b|c|\n|-|-|-|\n" + rows, "en");

        Assert.Empty(rendered.Warnings);
        Assert.StartsWith("<div class=\"scroll\"", rendered.Html, StringComparison.Ordinal);
    }

    private static string Repeated(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
}
