using System.Diagnostics;
using Portfolio.Core.Bibliography;

namespace Portfolio.Tests.Core.Bibliography;

public class LatexTextTests
{
    public static TheoryData<string, string> Examples => ExampleFile.Arrows("latex.txt");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Latex_reads_as_in_the_examples(string latex, string text) =>
        Assert.Equal(text.Replace('␣', '\u00A0'), LatexText.Read(latex));

    [Fact]
    public void Unknown_commands_are_told_by_name()
    {
        var unknown = new List<string>();

        LatexText.Read(@"\textit{a} \foo{b} \bar", unknown.Add);

        Assert.Equal([@"\foo", @"\bar"], unknown);
    }

    [Fact]
    public void Lines_and_tabs_are_single_blanks() => Assert.Equal("a b c", LatexText.Read(" a\r\n\t b\n\nc\n"));

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("AT&T: 95% of $5_000 #1", @"AT\&T: 95\% of \$5\_000 \#1")]
    [InlineData("$O(n^2)$ for $5 and $6", @"$O(n^2)$ for \$5 and \$6")]
    [InlineData("Zhao 赵 – é", "Zhao 赵 – é")]
    [InlineData("{x}\\", @"\textbraceleft{}x\textbraceright{}\textbackslash{}")]
    [InlineData(" a  b ", @"\ a \ b\ ")]
    [InlineData("one\ntwo\n\nthree", @"one\newline{}two\par{}three")]
    [InlineData("e\u0301", "e\\symbol{\"301}")]
    public void Text_is_written_so_that_LaTeX_shows_it(string text, string latex)
    {
        Assert.Equal(latex, LatexText.Write(text));
        Assert.Equal(text, LatexText.Read(LatexText.Write(text)));
    }

    [Fact]
    public void Capitals_within_a_title_are_kept_by_braces() =>
        Assert.Equal("{BERT}: Deep {GPT}-3 $O(N)$ {LaTeX}", LatexText.WriteTitle("BERT: Deep GPT-3 $O(N)$ LaTeX"));

    [Fact]
    public void Any_text_written_reads_back_the_same_in_balanced_braces()
    {
        var random = new RandomRecords(seed: 1);
        for (var i = 0; i < 20_000; i++)
        {
            var text = random.Text();
            foreach (var latex in (string[])[LatexText.Write(text), LatexText.WriteTitle(text)])
            {
                Assert.Equal(text, LatexText.Read(latex));
                var file = BibtexReader.Read($"@misc{{k, title = {{{latex}}}}}");
                Assert.Empty(file.Problems);
                Assert.Equal(latex, file.Entries[0].Fields[0].Value);
            }
        }
    }

    [Theory]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("\\'{")]
    [InlineData("\\'")]
    [InlineData("\\url{")]
    [InlineData("\\href{x}{")]
    [InlineData("$")]
    [InlineData("${")]
    [InlineData("$$ {")]
    [InlineData("\\(")]
    [InlineData("\\'{e\u0301")]
    [InlineData("\\symbol{\"D800}")]
    [InlineData("\\symbol{\"")]
    [InlineData("`'")]
    [InlineData("\uD800\\'")]
    [InlineData("{\\'a}")]
    public void Repeated_a_hundred_thousand_times_takes_no_time(string latex)
    {
        var clock = Stopwatch.StartNew();

        LatexText.Read(string.Concat(Enumerable.Repeat(latex, 100_000)));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{latex} took {clock.Elapsed}");
    }
}
