namespace Portfolio.Core.Markup;

/// <summary>Every word that the renderer itself puts into a text.</summary>
internal sealed record Wording(
    string Copy,
    string Copied,
    string Code,
    string CodeIn,
    string Formula,
    string Table,
    string Notes,
    string BackToNote,
    string References,
    string BackToCitation,
    string Done,
    string Open,
    string AsTyped,
    string Callouts,
    string Chart,
    string Numbers,
    string Largest,
    string Close,
    string PlayVideo
)
{
    private static readonly Wording English = new(
        Copy: "Copy",
        Copied: "Copied",
        Code: "Code",
        CodeIn: "{0} code",
        Formula: "Formula",
        Table: "Table",
        Notes: "Notes",
        BackToNote: "Back to note {0} in the text",
        References: "References",
        BackToCitation: "Back to where work {0} is cited",
        Done: "Done",
        Open: "Open",
        AsTyped: "Text as typed",
        Callouts: "note Note tip Tip important Important warning Warning caution Caution",
        Chart: "Chart",
        Numbers: "Numbers: {0}",
        Largest: "The largest of {0} numbers: {1}, {2}.",
        Close: "Close",
        PlayVideo: "Play the video from {0}"
    );

    private static readonly Wording Chinese = new(
        Copy: "复制",
        Copied: "已复制",
        Code: "代码",
        CodeIn: "{0} 代码",
        Formula: "公式",
        Table: "表格",
        Notes: "注释",
        BackToNote: "回到正文中的注释 {0}",
        References: "参考文献",
        BackToCitation: "回到正文中引用第 {0} 条文献处",
        Done: "已完成",
        Open: "未完成",
        AsTyped: "原文",
        Callouts: "note 说明 tip 提示 important 重要 warning 注意 caution 警告",
        Chart: "图表",
        Numbers: "数据：{0}",
        Largest: "共 {0} 个数，其中“{1}”最大：{2}。",
        Close: "关闭",
        PlayVideo: "播放 {0} 视频"
    );

    /// <summary>What a callout without a title of its own is called, by its class.</summary>
    public string CalloutTitle(string callout)
    {
        var words = Callouts.Split(' ');
        return words[Array.IndexOf(words, callout[Marks.Callout.Length..]) + 1];
    }

    /// <summary>Chinese for <c>zh</c> and every tag below it, English for any other.</summary>
    public static Wording For(string language) =>
        language.Equals("zh", StringComparison.OrdinalIgnoreCase)
        || language.StartsWith("zh-", StringComparison.OrdinalIgnoreCase)
            ? Chinese
            : English;
}
