using Portfolio.Core.Dates;
using Portfolio.Core.Essays;
using Portfolio.Core.Focus;
using Portfolio.Core.Languages;
using Portfolio.Core.News;
using Portfolio.Core.Pages;
using Portfolio.Core.Profiles;
using Portfolio.Core.Settings;
using Portfolio.Core.Storage;
using Portfolio.Core.Work;

namespace Portfolio.Tests.Support;

/// <summary>
/// A site with something on every page, in English and Chinese, and a few texts in only one of them; invented through
/// and through. Dates are seen from Shanghai.
/// </summary>
public static class ExampleSite
{
    public static void Fill(PortfolioDb db)
    {
        // In place of the empty ones that a first start makes.
        db.RemoveRange(db.Settings);
        db.RemoveRange(db.Profiles);
        var settings = SiteSettings.Default();
        settings.TimeZone = "Asia/Shanghai";
        settings.Description = Both("Home page of an invented person.", "一个虚构人物的主页。");
        db.Add(settings);
        db.Add(Owner());
        db.AddRange(Work());
        db.AddRange(Essays());
        db.AddRange(Focus());
        db.AddRange(News());
        db.Add(About());
        ExamplePapers.Fill(db);
    }

    public static LocalizedText Both(string english, string chinese) =>
        LocalizedText.Of("en", english).With("zh-Hans", chinese);

    public static LocalizedText English(string text) => LocalizedText.Of("en", text);

    public static LocalizedText Chinese(string text) => LocalizedText.Of("zh-Hans", text);

    private static Profile Owner() =>
        new()
        {
            Name = Both("Mira Lindqvist", "林米拉"),
            Subtitle = Both(
                "Third-year student, [University of Somewhere](https://university.example)",
                "[某处大学](https://university.example)三年级学生"
            ),
            Bio = Both(
                "I listen to small rivers with cheap microphones.\n\nMost of a river is heard before it is seen. I build "
                    + "recorders, leave them under bridges, and teach models to tell rain from a weir.",
                "我用便宜的麦克风听小河。\n\n一条河多半先被听见，后被看见。我做录音机，把它们留在桥下，再教模型分辨雨声与堰声。"
            ),
            OpenTo = Both("Looking for a summer in a laboratory near water.", "正在寻找水边实验室的暑期实习。"),
            MoreInfo = Both("Room 12, Boathouse\n\nSomewhere", "船屋 12 室\n\n某处"),
            Email = "mira@river.example",
            Links =
            {
                new() { Kind = "github", Address = "mira-rivers" },
                new()
                {
                    Kind = "orcid",
                    Address = "0000-0000-0000-0000",
                    Position = 1,
                },
                new()
                {
                    Kind = "zhihu",
                    Address = "https://www.zhihu.com/people/mira",
                    Position = 2,
                },
                new()
                {
                    Kind = "wechat",
                    Address = "mira_rivers",
                    Position = 3,
                },
            },
            HomeBlocks =
            {
                new() { Kind = HomeBlockKind.Focus },
                new() { Kind = HomeBlockKind.Work, Position = 1 },
                new() { Kind = HomeBlockKind.LatestEssays, Position = 2 },
                new() { Kind = HomeBlockKind.SelectedPapers, Position = 3 },
                new() { Kind = HomeBlockKind.ReadingNow, Position = 4 },
                new() { Kind = HomeBlockKind.News, Position = 5 },
                new() { Kind = HomeBlockKind.Links, Position = 6 },
            },
        };

    private static WorkEntry[] Work()
    {
        var weir = new WorkEntry
        {
            Slug = "weir",
            Kind = WorkKind.Position,
            Title = Both("Listening to weirs", "听堰"),
            Organization = Both("Hydrophone Laboratory", "水听实验室"),
            Url = "https://hydrophone.example",
            Place = Both("Somewhere", "某处"),
            Start = PartialDate.Of(2025, 9),
            Ongoing = true,
            Summary = Both(
                "Forty recorders, one a bridge.\n\n- Built the recorders.\n- Wrote the [firmware](https://code.example).",
                "四十台录音机，一桥一台。\n\n- 制作录音机。\n- 编写[固件](https://code.example)。"
            ),
            Tags = ["rivers"],
        };
        var school = new WorkEntry
        {
            Slug = "school",
            Kind = WorkKind.Education,
            Title = English("BSc in Physics"),
            Organization = Both("University of Somewhere", "某处大学"),
            Start = PartialDate.Of(2024, 9),
            Ongoing = true,
        };
        var recorder = new WorkEntry
        {
            Slug = "recorder",
            Kind = WorkKind.Project,
            Organization = English("Bridge Recorder"),
            Url = "https://code.example/recorder",
            Start = PartialDate.Of(2023),
            End = PartialDate.Of(2024, 6),
            Summary = English("A recorder that costs less than a pizza."),
        };
        var languages = new WorkEntry
        {
            Slug = "languages",
            Kind = WorkKind.Skill,
            Title = Both("Languages", "语言"),
            Summary = Both("Swedish, English, some Mandarin.", "瑞典语、英语，一点汉语。"),
        };
        WorkEntry[] entries = [weir, school, recorder, languages];
        foreach (var entry in entries)
            entry.Publish(null);
        return entries;
    }

    private static IEnumerable<Essay> Essays()
    {
        var rain = new Essay
        {
            Slug = "rain-and-weirs",
            Title = Both("How to tell rain from a weir", "怎样分辨雨与堰"),
            Summary = Both("Both hiss. Only one of them stops.", "两者都沙沙作响，只有一个会停。"),
            Body = Both(ExampleTexts.Rain, ExampleTexts.RainInChinese),
            Tags = ["rivers", "C# & 雨"],
        };
        rain.Publish(At(2026, 10, 25));
        var bridge = new Essay
        {
            Slug = "under-bridges",
            Title = Chinese("桥下"),
            Summary = Chinese("把麦克风留在桥下过夜。"),
            Body = Chinese("桥下的夜比岸上长。水声、车声与偶尔的鸟声，都要等到天亮才肯停。"),
        };
        bridge.Publish(At(2025, 5, 17));
        var old = new Essay
        {
            Slug = "first-recordings",
            Title = English("First recordings"),
            Body = English("Wind, mostly."),
        };
        old.Publish(null);
        return [rain, bridge, old];
    }

    private static IEnumerable<FocusItem> Focus() =>
        [
            new()
            {
                Text = Both("Sorting *nine hundred* hours of river", "整理*九百*小时的河声"),
                State = FocusState.Now,
            },
            new() { Text = Both("A model that hears ice", "一个听得见冰的模型"), State = FocusState.Next },
            new()
            {
                Text = English("Soldered recorder forty"),
                State = FocusState.Done,
                DoneOn = PartialDate.Of(2026, 8),
            },
        ];

    private static IEnumerable<NewsItem> News()
    {
        var talk = new NewsItem
        {
            Slug = "talk",
            Date = PartialDate.Of(2026, 11, 3),
            Text = Both("A talk about weirs at the *Water Colloquium*.", "在*水的讨论会*上讲堰。"),
        };
        var bridge = new NewsItem
        {
            Slug = "fortieth-bridge",
            Date = PartialDate.Of(2025, 6),
            Text = Both("The fortieth bridge has its recorder.", "第四十座桥装上了录音机。"),
            Body = Both("It took [two years](/work) and a boat.", "花了[两年](/work)和一条船。"),
        };
        talk.Publish(null);
        bridge.Publish(At(2025, 6, 20));
        return [talk, bridge];
    }

    private static Page About()
    {
        var page = new Page
        {
            Slug = "instruments",
            Title = Both("Instruments", "器材"),
            Body = Both("Two hydrophones and a **bucket**.", "两只水听器，一只**桶**。"),
            NavigationPosition = 1,
        };
        page.Publish(null);
        return page;
    }

    private static DateTimeOffset At(int year, int month, int day) => new(year, month, day, 4, 0, 0, TimeSpan.Zero);
}
