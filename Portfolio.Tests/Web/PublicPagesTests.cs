using AngleSharp.Dom;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web;

/// <summary>Every public page of the example site, as a reader finds it.</summary>
public sealed class PublicPagesTests(PublicPagesTests.FilledSite filled) : IClassFixture<PublicPagesTests.FilledSite>
{
    private readonly SiteFactory site = filled.Site;

    /// <summary>One for all tests here: they only read.</summary>
    public sealed class FilledSite : IAsyncLifetime
    {
        public SiteFactory Site { get; } = new();

        public Task InitializeAsync() => Site.ArrangeAsync(ExampleSite.Fill);

        public async Task DisposeAsync() => await Site.DisposeAsync();
    }

    [Theory]
    [InlineData("/", "Mira Lindqvist", "Most of a river is heard before it is seen.", "Looking for a summer")]
    [InlineData("/zh", "林米拉", "一条河多半先被听见", "正在寻找水边实验室")]
    [InlineData("/", "Sorting nine hundred hours", "Listening to weirs", "How to tell rain from a weir")]
    [InlineData("/", "Weirs Heard from Above", "WC 2026", "Chen, Author1, Author2, Author3 et al.", "3 Nov 2026")]
    [InlineData("/work", "Positions", "Listening to weirs", "Sep 2025–present", "2023–Jun 2024", "Forty recorders")]
    [InlineData("/zh/work", "职位", "听堰", "2025年9月–至今", "四十台录音机")]
    [InlineData("/essays", "3 essays", "25 Oct 2026", "1 min", "Undated", "First recordings")]
    [InlineData("/zh/essays", "3 篇随笔", "怎样分辨雨与堰", "2026年10月25日", "日期不详")]
    [InlineData("/essays/rain-and-weirs", "The ear waits.", "Contents", "What a model could do", "Before", "桥下")]
    [InlineData("/zh/essays/rain-and-weirs", "耳朵会等", "目录", "前一篇")]
    [InlineData("/reading", "4 papers", "2018b", "STN", "Example, Sample.", "★★★★½", "With notes", "Without a section")]
    [InlineData("/zh/reading", "4 篇文献", "已读", "2026年3月", "什么在动，为什么动。")]
    [InlineData("/reading/ada2018noise", "Ada Example, Bo Sample", "DOI 10.1000/182", "arXiv 1801.00001", "Mar 2026")]
    [InlineData("/reading/ada2018noise", "The second half is the better one.", "PDF", "On the list since 2 Jan 2026")]
    [InlineData("/reading/ada2018noise", "BibTeX", "author = {Example, Ada and Sample, Bo}")]
    [InlineData("/zh/reading/ada2018noise", "后半部分更好。", "已读")]
    [InlineData("/papers", "2 publications", "2026", "1 publication", "Weirs Heard from Above", "Best talk")]
    [InlineData("/papers", "Ada Example, Mira Lindqvist", "What forty recorders agree on.", "differ by <one> number")]
    [InlineData("/papers", "A. Author8, … 林米拉", "and 5 more", "author = {Example, Ada and Lindqvist, Mira}")]
    [InlineData("/zh/papers", "论文", "2 篇论文", "四十台录音机的共识。", "等另外 5 人")]
    [InlineData(
        "/papers/lindqvist2026weirs",
        "WC 2026",
        "Published in Water Colloquium",
        "Pages 11–19",
        "DOI 10.1000/200"
    )]
    [InlineData("/papers/lindqvist2026weirs", "differ by <one> number", "@misc{lindqvist2026weirs,")]
    [InlineData("/zh/papers/lindqvist2026weirs", "刊于 Water Colloquium", "摘要", "四十台录音机的共识。")]
    [InlineData(
        "/work/weir",
        "Listening to weirs",
        "Hydrophone Laboratory",
        "Positions",
        "Built the recorders.",
        "rivers"
    )]
    [InlineData("/zh/work/weir", "听堰", "水听实验室", "制作录音机。")]
    [InlineData("/news", "2026", "A talk about weirs", "3 Nov 2026", "2025", "The fortieth bridge", "In full")]
    [InlineData("/zh/news", "在水的讨论会上讲堰。", "2026年11月3日", "详情")]
    [InlineData("/news/fortieth-bridge", "The fortieth bridge has its recorder.", "Jun 2025", "two years and a boat")]
    [InlineData("/zh/news/fortieth-bridge", "第四十座桥装上了录音机。", "两年和一条船")]
    [InlineData("/cv", "Mira Lindqvist", "Room 12, Boathouse", "mira@river.example", "GitHub mira-rivers")]
    [InlineData("/cv", "Positions", "Education", "Papers Weirs Heard from Above", "2026", "Skills Languages")]
    [InlineData("/zh/cv", "林米拉", "职位", "论文", "技能", "一点汉语")]
    [InlineData("/tags/rivers", "How to tell rain from a weir", "Listening to weirs", "Weirs Heard", "A Short Theory")]
    [InlineData("/zh/tags/C%23%20%26%20雨", "C# & 雨", "怎样分辨雨与堰")]
    [InlineData("/now", "Now", "Sorting nine hundred hours", "Next", "A model that hears ice", "Done", "Aug 2026")]
    [InlineData("/zh/now", "正在做", "接下来", "已完成", "整理九百小时的河声")]
    [InlineData("/instruments", "Two hydrophones and a bucket.")]
    [InlineData("/zh/instruments", "器材", "两只水听器，一只桶。")]
    public async Task A_page_says_what_it_holds(string address, params string[] sentences)
    {
        var page = await site.PageAsync(address);

        var text = string.Join(' ', page.Body!.Text().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.All(sentences, sentence => Assert.Contains(sentence, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/", "en", "/zh/")]
    [InlineData("/zh", "zh-Hans", "/")]
    [InlineData("/zh/essays/rain-and-weirs", "zh-Hans", "/essays/rain-and-weirs")]
    [InlineData("/reading?status=Read", "en", "/zh/reading?status=Read")]
    public async Task The_language_switch_leads_to_the_same_page(string address, string language, string twin)
    {
        var page = await site.PageAsync(address);

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(twin, page.QuerySelector(".tools a[hreflang]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Chinese_pages_link_Chinese_pages_and_assets_at_the_root()
    {
        var page = await site.PageAsync("/zh/reading");

        Assert.Contains("/zh/essays", page.Links());
        Assert.Contains("/zh/reading/ada2018noise", page.Links());
        Assert.All(page.Assets(), asset => Assert.DoesNotMatch("^/zh/", asset));
    }

    [Fact]
    public async Task A_text_in_another_language_says_which()
    {
        var page = await site.PageAsync("/essays");

        Assert.Equal("zh-Hans", page.QuerySelector("a[href='/essays/under-bridges']")!.GetAttribute("lang"));
        Assert.Null(page.QuerySelector("a[href='/essays/rain-and-weirs']")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task Navigation_has_only_what_has_content()
    {
        await using var empty = new SiteFactory();

        Assert.Empty((await empty.PageAsync("/")).QuerySelectorAll(".mast nav a"));
        Assert.Equal(
            ["/work", "/papers", "/essays", "/reading", "/cv"],
            (await site.PageAsync("/")).QuerySelectorAll(".mast nav a").Select(a => a.GetAttribute("href"))
        );
        Assert.Equal(
            ["/", "/work", "/papers", "/essays", "/reading", "/cv", "/news", "/now", "/instruments", "/search"],
            (await site.PageAsync("/")).QuerySelectorAll(".foot nav a").Select(a => a.GetAttribute("href"))
        );
    }

    [Fact]
    public async Task The_email_address_is_nowhere_in_plain_letters()
    {
        using var visitor = site.Visitor();
        var html = await visitor.GetStringAsync(new Uri("/", UriKind.Relative));

        Assert.DoesNotContain("mira@", html, StringComparison.Ordinal);
        Assert.Contains("mailto:mira@river.example", (await site.PageAsync("/")).Links());
    }

    [Theory]
    [InlineData("/reading?status=Reading", "Ears")]
    [InlineData("/reading?section=water", "百分之百的河：100% River")]
    [InlineData("/reading?q=100%25", "百分之百的河：100% River")]
    [InlineData("/reading?q=bo+HISS", "A Short Theory of Noise: Why Some Rivers Hiss and Others Hum")]
    [InlineData("/reading?q=_")]
    [InlineData("/reading?status=Read&section=water")]
    public async Task The_filter_stands_in_the_address(string address, params string[] titles) =>
        Assert.Equal(titles, (await site.PageAsync(address)).QuerySelectorAll(".cat h3").Select(h => h.TextContent));

    [Fact]
    public async Task Private_notes_are_on_no_page()
    {
        foreach (var address in new[] { "/", "/reading", "/reading/ada2018noise", "/reading?q=Ask" })
            Assert.DoesNotContain(
                "missing term",
                (await site.PageAsync(address)).Source.Text,
                StringComparison.Ordinal
            );
    }
}
