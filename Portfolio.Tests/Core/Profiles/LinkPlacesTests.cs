using Portfolio.Core.Profiles;

namespace Portfolio.Tests.Core.Profiles;

public sealed class LinkPlacesTests
{
    [Theory]
    [InlineData("github", "mira", "", "GitHub", "https://github.com/mira", "mira")]
    [InlineData("github", "a b/?x", "", "GitHub", "https://github.com/a%20b/%3Fx", "a b/?x")]
    [InlineData(
        "mastodon",
        "social.example/@mira",
        "",
        "Mastodon",
        "https://social.example/@mira",
        "social.example/@mira"
    )]
    [InlineData("wechat", "mira_r", "", "微信", null, "mira_r")]
    [InlineData("zhihu", "https://zhihu.example/p", "Answers", "知乎", "https://zhihu.example/p", "Answers")]
    [InlineData(
        "other",
        "https://river.example/me",
        "",
        "river.example",
        "https://river.example/me",
        "river.example/me"
    )]
    [InlineData("other", "https://river.example/", "Lab", "Lab", "https://river.example/", "river.example")]
    [InlineData("unheard", "mira", "", "unheard", null, "mira")]
    public void Link_names_its_place_and_leads_there(
        string kind,
        string address,
        string label,
        string place,
        string? url,
        string words
    )
    {
        var link = new ProfileLink
        {
            Kind = kind,
            Address = address,
            Label = label,
        };

        Assert.Equal((place, url, words), (link.PlaceName("zh-Hans"), link.Url(), link.Words()));
    }
}
