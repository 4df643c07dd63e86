using Portfolio.Core.Markup;

namespace Portfolio.Tests.Core.Markup;

public sealed class StandaloneHtmlTests
{
    private const string Html =
        "<p><a href=\"/work\">a</a> <a href=\"#h-b\">b</a> <a href=\"mailto:c@d.example\">c</a></p>"
        + "<img src=\"../media/1/x.png\" alt=\"\"><button>Copy</button>";

    [Fact]
    public void Outside_its_page_every_address_has_its_host_and_nothing_can_be_pressed() =>
        Assert.Equal(
            "<p><a href=\"https://mira.example/work\">a</a> <a href=\"https://mira.example/zh/essays/x#h-b\">b</a> "
                + "<a href=\"mailto:c@d.example\">c</a></p><img src=\"https://mira.example/zh/media/1/x.png\" alt=\"\">",
            StandaloneHtml.Of(Html, new("https://mira.example/zh/essays/x"))
        );

    [Fact]
    public void Without_a_host_addresses_stay_as_they_are() =>
        Assert.Equal(
            Html.Replace("<button>Copy</button>", "", StringComparison.Ordinal),
            StandaloneHtml.Of(Html, null)
        );

    [Fact]
    public void Notes_of_the_margin_stand_at_the_end() =>
        Assert.Equal(
            "<p>Rain<sup><a class=\"ref\" href=\"#n1\" id=\"r1\">1</a></sup> hisses. </p><p>End.</p>"
                + "<hr><ol><li value=\"1\" id=\"n1\">A <em>note</em>.</li></ol>",
            StandaloneHtml.Of(
                "<p>Rain<sup><a class=\"ref\" href=\"#n1\" id=\"r1\">1</a></sup> hisses. "
                    + "<span class=\"note\" role=\"note\" id=\"n1\"><b>1</b>A <em>note</em>.</span></p><p>End.</p>",
                null
            )
        );
}
