using System.Text;

namespace Portfolio.Tests.Core.Markup;

/// <summary>
/// Texts put together from pieces that a hurried, pasting or hostile writer leaves behind; the same seed gives the same
/// text.
/// </summary>
internal static class NastyTexts
{
    private static readonly string[] Pieces =
    [
        .. Words(),
        .. Marks(),
        .. Blocks(),
        .. Html(),
        .. Addresses(),
        .. Own(),
    ];

    public static string Of(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var pieces = random.Next(2, 30); pieces > 0; pieces--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
            text.Append(Between[random.Next(Between.Length)]);
        }
        return text.ToString();
    }

    private static readonly string[] Between = ["", "", "", " ", "\n", "\n", "\n\n", "\n> ", "\n- ", "\n    ", "\t"];

    private static string[] Words() =>
        [
            "word",
            "中文，",
            "“引号”",
            "。",
            "👩‍👩‍👧‍👦",
            "🏳️‍🌈",
            "שלום",
            "مرحبا",
            "\u202E",
            "\u200B",
            "\u200D",
            "\uFEFF",
            "\0",
            "\uD83D",
            "e\u0301\u0301\u0301\u0301",
            "&lt;script&gt;",
            "&#x3c;b&#62;",
            "&nbsp",
            "\\",
        ];

    private static string[] Marks() =>
        [
            "*",
            "**",
            "***",
            "_",
            "__",
            "~~",
            "~",
            "^",
            "`",
            "``",
            "$",
            "$$",
            "[",
            "]",
            "![",
            "](",
            ")",
            "<",
            ">",
            "**中文，**强调",
            "**“引”**后",
            "*（着重）*。",
            "==",
            "\"\"",
            "{",
            "}",
            "{#id .class onclick=x}",
            ":::",
            "|",
        ];

    private static string[] Blocks() =>
        [
            "# ",
            "## main",
            "###### ",
            "title\n===",
            "---",
            "> ",
            "> > > > ",
            "- ",
            "1. ",
            "999999999. ",
            "- [x] ",
            "```\n",
            "```nolanguage\nx\n```",
            "```js {1,3-2} \"title\n",
            "~~~~",
            "    code",
            "| a | b |\n|---|:-:|\n| c |",
            "| a | b |\n|---|\n| c | d | e |",
            "a\n: b",
            "^^^\nfigure\n^^^ caption",
        ];

    private static string[] Html() =>
        [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<b>",
            "</b>",
            "<p>",
            "</p>",
            "</div>",
            "<div>",
            "<a href=javascript:alert(1)>",
            "</a>",
            "<a id=main>",
            "<h2 id=notes>h</h2>",
            "<details><summary>",
            "</details>",
            "<table><tr><td>",
            "</table>",
            "<li>",
            "<ul>",
            "<!--",
            "-->",
            "<![CDATA[",
            "<?php",
            "<style>*{",
            "<textarea>",
            "<math><mtext>",
            "<p title=\"</p><script>\">",
            "<figure><figcaption>",
            "<ruby>漢<rt>kan",
            "<kbd>",
            "<sub>",
            "<blockquote>",
        ];

    private static string[] Addresses() =>
        [
            "[a](javascript:alert(1))",
            "[a](/b \"t\")",
            "[a]( <b> )",
            "[a][r]",
            "\n[r]: data:text/html,x\n",
            "![a](/media/x.png)",
            "![](https://example.org/x.png)",
            "![*a* `b`](/x.png \"c\")",
            "[![a](/x.png)](/y)",
            "[a [b](/c)](/d)",
            "https://example.org/a_(b)。",
            "<https://example.org>",
            "a@example.org",
            "www.example.org",
            "#main",
            "[a](#main)",
        ];

    private static string[] Own() =>
        [
            "[^1]",
            "[^1]",
            "\n[^1]: note\n",
            "\n[^1]: other [^1]\n",
            "[^2]",
            "\n[^2]: [^1]\n",
            "[^none]",
            "^[inline [^1] note]",
            "[@known]",
            "[@unknown]",
            "[@known, p. 3; -@unknown]",
            "[@",
            "$\\frac{1}$",
            "$\\notacommand$",
            "$$\n\\label{a} x\n$$",
            "$$\n\\begin{align} 中文 \\\\ \\label{a}\n$$",
            "\\eqref{a}",
            "\\eqref{none}",
            "> [!NOTE]",
            "> [!TIP] title *a*\n> text",
            "> [!NOPE]",
            "```chart bar\na, 1\nb, x\n```",
            "```chart line\na, 1\nb, 2\n```",
            "```chart",
            "\n\n$$\\begin{align}x\\label{a}\\\\y\\label{a-}\\\\z\\label{a:}\\end{align}$$\n\n",
            "$\\eqref{a}$",
            "$x + \\ref{none}$",
            "https://www.youtube.com/watch?v=abcdefghijk",
            "\n\nhttps://www.bilibili.com/video/BV1xx411c7mD\n\n",
        ];
}
