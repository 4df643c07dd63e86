using System.Text;
using Portfolio.Core.Exchange.Import;

namespace Portfolio.Tests.Core.Exchange.Import;

/// <summary>Files that are refused with a sentence before anything is asked of the site, and those that are not.</summary>
public class RefusedFileTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static TheoryData<byte[], int?, string> Refused =>
        new()
        {
            { [], null, "The file is empty." },
            { "  \n\n"u8.ToArray(), null, "The file is empty." },
            { [0x89, .. "PNG\r\n\x1a\n# a"u8], null, "not a text file" },
            { [.. "# a\n\nb"u8, 0, .. "c"u8], null, "line 3 holds a zero character" },
            { [.. "# a\n\n"u8, 0xFF, 0xC3, 0x28], null, "in line 3" },
            { "nothing but a line"u8.ToArray(), null, "neither an al-folio about page" },
            { "---\nlayout: about\na: &a [x,x]\nb: &b [*a,*a]\n---\n"u8.ToArray(), 4, "alias" },
            { "---\nlayout: about\ntitle: \"a\n---\n"u8.ToArray(), 3, "not valid YAML at line 3" },
            { Encoding.UTF8.GetBytes("# Have read\n\n" + Times("|a|\n", 1_000_000)), null, "longer than 512 KB" },
            { Encoding.UTF8.GetBytes("# a\n" + Times(">", 50_000)), null, "nested too deeply" },
            { Encoding.UTF8.GetBytes(Times("# a\n", 1_400_000)), null, "at most 5,242,880 can be imported" },
        };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void File_is_refused_with_its_line_and_what_to_do(byte[] bytes, int? line, string reason)
    {
        var refused = Assert.Throws<SourceRefusedException>(() => ReadSource.From("x.md", bytes));

        Assert.Equal(line, refused.Line);
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void File_in_another_encoding_is_read()
    {
        const string text = "# 你好\n\n我叫王小明，喜欢画地图，也喜欢看海。\n";
        byte[][] files =
        [
            Encoding.UTF8.GetBytes(text),
            [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
            [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(text)],
            Gb18030.GetBytes(text),
        ];

        var read = files.Select(bytes => ReadingText.Of(ReadSource.From("x.md", bytes).Reading)).ToList();

        Assert.Contains("name (zh-Hans): 王小明", read[0], StringComparison.Ordinal);
        Assert.All(read, reading => Assert.Equal(read[0], reading));
    }

    private static string Times(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
}
