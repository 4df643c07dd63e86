using System.Globalization;
using Portfolio.Core.Languages;

namespace Portfolio.Tests.Core.Languages;

public sealed class PinyinTests
{
    [Fact]
    public void Chinese_is_sorted_by_pinyin_and_not_by_code_point()
    {
        // 鿖 sorts after all that have a reading. By code point 啊 (554A) would come after 作 (4F5C) and 八 (516B).
        var order = new CultureInfo("zh-Hans-CN").CompareInfo;

        Assert.Equal("啊八从的个中作鿖", string.Concat("鿖作中个的从八啊".Order(Comparer<char>.Create(Compare))));

        int Compare(char a, char b) => order.Compare(a.ToString(), b.ToString());
    }

    [Theory]
    [InlineData("个人经历", "ge ren jing li")]
    [InlineData("未来的设想", "wei lai de she xiang")]
    [InlineData("人工智能专业", "ren gong zhi neng zhuan ye")]
    [InlineData("自然语言处理", "zi ran yu yan chu li")]
    [InlineData("强化学习与对话系统", "qiang hua xue xi yu dui hua xi tong")]
    [InlineData("计算机视觉", "ji suan ji shi jue")]
    [InlineData("香港中文大学深圳", "xiang gang zhong wen da xue shen zhen")]
    [InlineData("清华北京上海广州", "qing hua bei jing shang hai guang zhou")]
    [InlineData("张王李赵陈刘杨黄周吴", "zhang wang li zhao chen liu yang huang zhou wu")]
    [InlineData("绿女略虐旅", "lü nü lüe nüe lü")]
    [InlineData("阿昂鹅儿二欧", "a ang e er er ou")]
    [InlineData("資料結構與機器學習", "zi liao jie gou yu ji qi xue xi")]
    [InlineData("谁说不想睡", "shei shuo bu xiang shui")]
    [InlineData("做座昨", "zuo zuo zuo")]
    public void Character_has_its_syllable_without_tone(string characters, string syllables) =>
        Assert.Equal(syllables, string.Join(' ', characters.Select(Pinyin.Syllable)));

    [Theory]
    [InlineData('a')]
    [InlineData('é')]
    [InlineData('。')]
    [InlineData('あ')]
    [InlineData('한')]
    [InlineData('鿖')]
    [InlineData('鿼')]
    public void Character_without_a_reading_has_no_syllable(char character) => Assert.Null(Pinyin.Syllable(character));

    [Fact]
    public void Nearly_every_ideograph_has_one_of_some_400_syllables()
    {
        var ideographs = Enumerable.Range(0x4E00, 0xA000 - 0x4E00).Select(code => (char)code);

        var syllables = ideographs.Select(Pinyin.Syllable).OfType<string>().ToList();

        Assert.InRange(syllables.Count, 20_800, 20_992);
        // A boundary that sorts elsewhere would hide its syllable, or its neighbour's.
        Assert.Equal(405, syllables.Distinct().Count());
    }
}
