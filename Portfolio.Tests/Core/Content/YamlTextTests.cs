using Portfolio.Core.Content;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Portfolio.Tests.Core.Content;

public sealed class YamlTextTests
{
    private static readonly string[] Pieces =
    [
        "a",
        "B9",
        " ",
        "  ",
        "-",
        ":",
        ": ",
        " #",
        "#",
        "'",
        "\"",
        "{",
        "}",
        "[",
        ",",
        "&",
        "*",
        "!",
        "|",
        ">",
        "%",
        "@",
        "`",
        "~",
        "null",
        "true",
        "1e3",
        "0x1",
        "---",
        "...",
        "\n",
        "\n\n",
        "\n ",
        "\t",
        "é",
        "赵",
        "。",
        "\u00A0",
        "\u2028",
        "\uFEFF",
        "?",
        "=",
        "<<",
        "\\",
    ];

    [Fact]
    public void What_is_written_at_once_is_what_the_emitter_writes()
    {
        var random = new Random(5);
        var plain = 0;
        for (var i = 0; i < 20_000; i++)
        {
            YamlMappingNode map = [];
            map.Add("title", Scalar(random));
            map.Add("tags", new YamlSequenceNode(Scalar(random), Scalar(random)));
            map.Add("text", Block(random));
            if (!YamlText.TryWritePlain(map, out var yaml))
                continue;
            plain++;
            Assert.Equal(YamlText.Emit(map), yaml);
        }
        Assert.True(plain > 50);
    }

    private static YamlScalarNode Scalar(Random random) => new(Text(random, random.Next(2, 12)));

    private static YamlScalarNode Block(Random random) =>
        new($"x{Text(random, 1)}{Text(random, 40)}y\nz") { Style = ScalarStyle.Literal };

    // Half of them of letters alone: a text of any signs is seldom plain.
    private static string Text(Random random, int most) =>
        string.Concat(
            Enumerable
                .Range(0, random.Next(1, most))
                .Select(_ => Pieces[random.Next(random.Next(5) > 0 ? 4 : Pieces.Length)])
        );
}
