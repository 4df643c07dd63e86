using System.Text;
using Portfolio.Core.Exchange.Import.Encodings;

namespace Portfolio.Tests.Core.Exchange.Import.Encodings;

public sealed class GapTests
{
    private const string Story = """
        ### 我的主页 👋 🔭 🌱

        ## 从语言学到机器学习
        小时候我住在海边，常和外公一起看船；后来到北方读书，学的是语言学（句法方向）。
        第一次写程序是为了统计方言里的“儿化”，结果写了整整一个冬天！中国各地的说法不止一种。
        They say “naïve” – and 人 say 中.

        ## 以后
        想做一部能听懂方言的词典：先收集录音，再请老人校对，最后公开全部数据，让大家都能使用。
        """;

    [Fact]
    public void Damaged_text_is_restored_but_for_one_gap_a_lost_character()
    {
        var truth = Story.EnumerateRunes().ToList();

        var decoded = Decoded.Of(Damage.Lose(Story));

        var restored = decoded.Text.EnumerateRunes().ToList();
        Assert.Equal(truth.Count, restored.Count);
        Assert.Equal(truth.Select(rune => Damage.Hurts(rune) ? new Rune(Gap.Mark) : rune), restored);
        Assert.Equal(["windows-1254"], decoded.MisreadAs);
        Assert.True(decoded.Gaps.Count > 20);
    }

    [Fact]
    public void What_was_lost_is_among_the_candidates_of_its_gap()
    {
        var lost = Story.EnumerateRunes().Where(Damage.Hurts).ToList();

        var gaps = Decoded.Of(Damage.Lose(Story)).Gaps;

        Assert.Equal(lost.Count, gaps.Count);
        Assert.All(gaps.Zip(lost), pair => Assert.Contains(pair.Second.ToString(), pair.First.Candidates));
    }

    [Fact]
    public void Gap_tells_its_index_line_and_column()
    {
        var decoded = Decoded.Of(Damage.Lose("对的系统👋\r\nAI人中国"));

        var gap = Assert.Single(decoded.Gaps);
        Assert.Equal("对的系统👋\r\nAI人\uFFFD国", decoded.Text);
        Assert.Equal((11, 2, 4), (gap.Index, gap.Line, gap.Column));
        Assert.Equal(Gap.Mark, decoded.Text[gap.Index]);
    }

    [Fact]
    public void Candidates_are_assigned_characters_in_code_point_order()
    {
        var gap = Assert.Single(Decoded.Of(Damage.Lose("人中国")).Gaps);

        // E4 B8 was left of E4 B8 AD: a byte is lost between the two or after them.
        Assert.Equal("䁸䍸䎸䏸䐸䝸䞸䭸丁不与丏丐丝丞中", string.Concat(gap.Candidates));
    }

    [Fact]
    public void Character_that_lost_two_bytes_has_up_to_64_candidates()
    {
        var gap = Assert.Single(Decoded.Of(Damage.Lose("习惯卐大学")).Gaps, g => g.Candidates.Contains("卐"));

        Assert.InRange(gap.Candidates.Count, 17, 64);
    }

    [Fact]
    public void Gaps_keep_their_place_when_another_misreading_is_taken_back_before_them()
    {
        var text = Damage.Misread("Žižek\n", 1252) + Damage.Lose("人中国的大学，对的系统");

        var decoded = Decoded.Of(text);

        Assert.Equal("Žižek\n人\uFFFD国的大\uFFFD，对的系统", decoded.Text);
        Assert.Equal([7, 11], decoded.Gaps.Select(gap => gap.Index));
    }
}
