using System.Globalization;
using System.Xml.Linq;
using Portfolio.Core.Charts;

namespace Portfolio.Tests.Core.Charts;

/// <summary>What a chart is made of; how it looks is seen by eye.</summary>
public sealed class ChartTests
{
    private static readonly ChartWords Words = new("Rain & <weirs>", "Most rain in \"May\".");

    public static TheoryData<string> Kinds => ["bars", "columns", "line"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_chart_is_one_image_with_title_and_description_and_no_style_of_its_own(string kind)
    {
        var svg = Draw(kind, [new("May", 3), new("June", 1.5)]);

        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.Equal([Words.Title, Words.Description], svg.Elements().Take(2).Select(e => e.Value));
        Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), a => a.Name == "style" || a.Name == "fill");
        Assert.Contains(svg.Descendants("text"), t => t.Value == "May");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_one_thing_and_a_hundred_years_stay_within_the_drawing(string kind)
    {
        ChartValue[][] cases =
        [
            [],
            [new("One", 0)],
            [new("𠮷".PadRight(400, '字'), 12_345)],
            [.. Enumerable.Range(1927, 100).Select(y => new ChartValue($"{y}", y % 7))],
        ];

        foreach (var values in cases)
        {
            var svg = Draw(kind, values);
            Assert.All(
                svg.Descendants().Attributes("x"),
                x => Assert.InRange(Number(x), 0, Number(svg.Attribute("width")!))
            );
            Assert.All(svg.Descendants("rect").Attributes("height"), h => Assert.True(Number(h) > 0));
        }
    }

    [Fact]
    public void Labels_of_an_axis_give_way_to_each_other()
    {
        var svg = Draw("columns", [.. Enumerable.Range(1927, 100).Select(y => new ChartValue($"{y}", 1))]);

        Assert.InRange(
            svg.Descendants("text").Count(t => t.Attribute("class")!.Value.Contains("label", StringComparison.Ordinal)),
            5,
            12
        );
    }

    [Fact]
    public void The_last_value_always_has_its_label()
    {
        var svg = Columns.Draw(Words, [.. Enumerable.Range(2000, 23).Select(year => new ChartValue($"{year}", 1))]);
        Assert.Contains(">2022</text>", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_label_ends_in_an_ellipsis_and_leaves_room_for_its_number()
    {
        var svg = Draw("bars", [new(string.Concat(Enumerable.Repeat("很长的名字", 20)), 7)]);

        Assert.Matches("^(很长的名字){4}.*…$", svg.Descendants("text").First().Value);
        Assert.Equal("7", svg.Descendants("text").Last().Value);
    }

    [Fact]
    public void The_calendar_has_each_day_once_darker_where_more_was_read()
    {
        Dictionary<DateOnly, int> counts = new()
        {
            [new(2026, 1, 1)] = 1,
            [new(2026, 12, 31)] = 4,
            [new(2027, 1, 1)] = 9,
        };
        var calendar = XElement.Parse(
            DayCalendar.Draw(Words, new(2026, 1, 1), new(2026, 12, 31), counts, CultureInfo.GetCultureInfo("zh-Hans"))
        );

        Assert.Equal("img", calendar.Attribute("role")!.Value);
        Assert.StartsWith(Words.Title, calendar.Attribute("aria-label")!.Value, StringComparison.Ordinal);
        Assert.All(calendar.Elements("svg"), half => Assert.Equal("true", half.Attribute("aria-hidden")!.Value));
        var days = calendar.Descendants("rect").Select(r => r.Attribute("class")!.Value).ToList();
        Assert.Equal(365, days.Count);
        Assert.Equal(("d1", "d4"), (days[0], days[^1]));
        Assert.Contains("周一", calendar.Descendants("text").Select(t => t.Value));
    }

    private static XElement Draw(string kind, ChartValue[] values) =>
        XElement.Parse(
            kind switch
            {
                "bars" => HorizontalBars.Draw(Words, values),
                "columns" => Columns.Draw(Words, values),
                _ => LineChart.Draw(Words, values),
            }
        );

    private static double Number(XAttribute attribute) => double.Parse(attribute.Value, CultureInfo.InvariantCulture);
}
