namespace Portfolio.Tests.Core.Exchange.Import.Encodings;

public sealed class MojibakeTests
{
    private const string Text =
        "Zoë’s café in São Paulo – naïve, déjà vu\n对话系统的评价，人工智能（AI）。\nпривет Ελλάδα über 👋 ✨\n";

    [Theory]
    [InlineData(1252, "windows-1252")]
    [InlineData(1254, "windows-1254")]
    [InlineData(28591, "Latin-1")]
    [InlineData(10000, "Mac Roman")]
    public void Text_misread_once_is_taken_back(int codePage, string name)
    {
        var decoded = Decoded.Of(Damage.Misread(Text, codePage));

        Assert.Equal(Text, decoded.Text);
        Assert.Equal([name], decoded.MisreadAs);
        Assert.True(decoded.RepairedSpans > 0);
        Assert.Empty(decoded.Gaps);
    }

    [Theory]
    [InlineData(1252)]
    [InlineData(1254)]
    [InlineData(28591)]
    [InlineData(10000)]
    public void Text_misread_twice_is_taken_back(int codePage) =>
        Assert.Equal(Text, Decoded.Of(Damage.Misread(Damage.Misread(Text, codePage), codePage)).Text);

    [Theory]
    [InlineData("donâ€™t", "don’t")]
    [InlineData("cafÃ©", "café")]
    [InlineData("CAFÃ‰", "CAFÉ")]
    [InlineData("Â© 2026", "© 2026")]
    [InlineData("12\u00A0Î¼m, 3 Âµm", "12\u00A0μm, 3 µm")]
    [InlineData("a ğŸ‘‹ b", "a 👋 b")]
    [InlineData("caf√©, Espa√±a", "café, España")]
    [InlineData("caféâ€™s", "café’s")]
    [InlineData("“Ã©tÃ©”", "“été”")]
    public void One_misread_word_is_enough(string misread, string original) =>
        Assert.Equal(original, Decoded.Of(misread).Text);

    [Fact]
    public void Only_the_misread_part_of_a_mixed_file_is_taken_back()
    {
        const string clean = "Ünal Şahin, naïve café, 个人经历\n";
        var decoded = Decoded.Of(clean + Damage.Misread("人工智能 — Noël\n", 1252) + clean);

        Assert.Equal($"{clean}人工智能 — Noël\n{clean}", decoded.Text);
    }

    [Fact]
    public void Two_misreadings_in_one_file_are_both_taken_back()
    {
        var mixed = Damage.Misread("Žižek, 深度学习 😄\n", 1252) + Damage.Misread("Žižek, 深度学习 😄\n", 1254);

        var decoded = Decoded.Of(mixed);

        Assert.Equal("Žižek, 深度学习 😄\nŽižek, 深度学习 😄\n", decoded.Text);
        Assert.Equal(["windows-1252", "windows-1254"], decoded.MisreadAs.Order());
    }

    [Fact]
    public void Unsure_run_goes_with_the_runs_around_it()
    {
        var misread = Damage.Misread("对话系统\nAI际\n对话系统", 1252);

        Assert.Contains("AIé™…", misread);
        Assert.Equal("AIé™…", Decoded.Of("AIé™…").Text);
        Assert.Equal("对话系统\nAI际\n对话系统", Decoded.Of(misread).Text);
    }
}
