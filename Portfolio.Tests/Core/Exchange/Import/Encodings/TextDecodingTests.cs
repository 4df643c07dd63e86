using System.Text;

namespace Portfolio.Tests.Core.Exchange.Import.Encodings;

public sealed class TextDecodingTests
{
    private const string Text = "# 个人主页\r\n\r\nI work on dialogue systems, 对话系统，at Café Zoë 😄.\n";

    private static readonly Encoding Gb = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    public static TheoryData<string, byte[]> Encodings =>
        new()
        {
            { "UTF-8", Encoding.UTF8.GetBytes(Text) },
            { "UTF-8", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)] },
            { "UTF-16LE", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)] },
            { "UTF-16BE", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
            { "UTF-16LE", Encoding.Unicode.GetBytes(Text) },
            { "UTF-16BE", Encoding.BigEndianUnicode.GetBytes(Text) },
            { "GB18030", Gb.GetBytes(Text) },
        };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Encoding_is_told_by_the_bytes(string encoding, byte[] bytes)
    {
        var decoded = Decoded.Of(bytes);

        Assert.Equal(Text, decoded.Text);
        Assert.Equal(encoding, decoded.Encoding);
        Assert.Empty(decoded.MisreadAs);
        Assert.Equal(0, decoded.RepairedSpans);
    }

    [Fact]
    public void Chinese_in_UTF_16_without_any_Latin_letter_is_read()
    {
        const string chinese = "深度学习的方法，对话系统的评价。";

        Assert.Equal(chinese, Decoded.Of(Encoding.Unicode.GetBytes(chinese)).Text);
        Assert.Equal(chinese, Decoded.Of(Encoding.BigEndianUnicode.GetBytes(chinese)).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \n\n")]
    public void Empty_file_is_refused(string text) =>
        Assert.Equal("The file is empty. Choose one that holds text.", Decoded.Refusal(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void File_over_the_limit_is_refused_with_both_sizes() =>
        Assert.Equal(
            "The file has 1,001 bytes; at most 1,000 can be imported. Divide it first.",
            Decoded.Refusal(new byte[1001], limit: 1000)
        );

    [Theory]
    [InlineData("%PDF-1.7 …", "a PDF document")]
    [InlineData("GIF89a…", "a GIF picture")]
    [InlineData("PK\u0003\u0004…", "a ZIP archive or an Office document")]
    public void Known_binary_file_is_refused_by_its_name(string start, string name) =>
        Assert.StartsWith($"This is {name}, not a text file.", Decoded.Refusal(Encoding.UTF8.GetBytes(start)));

    [Fact]
    public void Zero_character_is_refused_with_its_line() =>
        Assert.StartsWith(
            "This is a binary file, not text: line 2 holds a zero character.",
            Decoded.Refusal("one\ntwo\0three"u8.ToArray())
        );

    [Fact]
    public void Unknown_bytes_with_zeros_are_refused_as_binary() =>
        Assert.StartsWith(
            "This is a binary file, not text: byte 2 is zero.",
            Decoded.Refusal([0xC3, 0x00, 0xFF, 0x91, 0x02, 0x00, 0xD8])
        );

    [Fact]
    public void Control_characters_make_a_file_binary_and_a_single_one_does_not()
    {
        Assert.Contains("it holds 3 control characters", Decoded.Refusal("a\u0001b\u0002c\u0003"u8.ToArray()));
        Assert.Equal(201, Decoded.Of(new string('a', 200) + '\u001B').Text.Length);
    }

    [Fact]
    public void Bytes_that_fit_no_encoding_are_refused_with_offset_and_line() =>
        Assert.Equal(
            "Byte 13, in line 2, fits neither UTF-8 nor UTF-16 nor GB18030. Save the file as UTF-8 text and import it again.",
            Decoded.Refusal([.. "A paper\nof r"u8, 0xE9, .. " value"u8])
        );

    [Fact]
    public void One_wrong_byte_in_Chinese_UTF_8_does_not_make_it_GB18030()
    {
        byte[] bytes = [.. "深度学习的方法\n"u8, 0xB5, 0xC4, .. "对话系统的评价"u8];

        Assert.StartsWith("Byte 23, in line 2,", Decoded.Refusal(bytes));
    }

    [Theory]
    [InlineData("Les \u00E9l\u00E8ves ont \u00E9t\u00E9 \u00E0 No\u00EBl")]
    [InlineData("El ni\u00F1o espa\u00F1ol")]
    public void Latin_letters_of_eight_bits_are_not_taken_for_Chinese(string text) =>
        Assert.Contains("fits neither UTF-8", Decoded.Refusal(Encoding.Latin1.GetBytes(text)));
}
