using Portfolio.Core.Languages;

namespace Portfolio.Tests.Core.Languages;

public sealed class TitleOrderTests
{
    [Fact]
    public void Letters_come_first_whatever_their_case_then_Chinese_by_pinyin()
    {
        string[] titles = ["赵州桥", "Zebra", "安静", "éclair", "apple", "北方的河", "Echo", "", "3 rivers", "曹"];

        Array.Sort(titles, TitleOrder.Compare);

        Assert.Equal(["", "3 rivers", "apple", "Echo", "éclair", "Zebra", "安静", "北方的河", "曹", "赵州桥"], titles);
    }
}
