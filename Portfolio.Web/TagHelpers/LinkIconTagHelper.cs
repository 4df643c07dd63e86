using System.Collections.Frozen;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Portfolio.Web.TagHelpers;

/// <summary>
/// <c>&lt;link-icon of="github" /&gt;</c>: a small drawing beside words that say the same, hence hidden from screen readers. It
/// shows what is found at a place, such as code, writing or pictures, and is nobody's trade mark.
/// </summary>
[HtmlTargetElement("link-icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class LinkIconTagHelper : TagHelper
{
    private const string Globe =
        "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM1.5 8h13M8 1.5c-4 4-4 9 0 13 4-4 4-9 0-13z";

    // In a square of 16, as strokes.
    private static readonly FrozenDictionary<string, string> Drawn = new (string Path, string Kinds)[]
    {
        ("M1.5 3.5h13v9h-13zl6.5 5 6.5-5", "email"),
        (
            "M3.5 1.5h6l3 3v10h-9zm6 0v3h3M6 8h4m-4 3h4",
            "cv acm dblp ieee inspirehep osf publons scholar scopus " + "research_gate_profile semanticscholar zotero"
        ),
        ("M5.5 4l-4 4 4 4m5-8l4 4-4 4", "gitee github gitlab kaggle leetcode stackoverflow"),
        (
            "M1.5 3h13v10h-13zM4 10.5c0-2 4-2 4 0M6 5.5a1 1 0 1 0 0 2 1 1 0 0 0 0-2m4 1h2.5m-2.5 3h2.5",
            "keybase lattes " + "linkedin orcid wikidata wikipedia"
        ),
        ("M2 14l.8-3.2L11 2.6 13.4 5l-8.2 8.2z", "blogger csdn juejin medium quora zhihu"),
        ("M1.5 3.5h13v9h-13zM6.5 6v4l3.5-2z", "bilibili youtube"),
        ("M1.5 2.5h13v11h-13zm0 9l4-4 3 3 2-2 4 4", "flickr instagram pinterest unsplash xiaohongshu"),
        ("M2 2.5h12v8H8l-3.5 3v-3H2z", "bluesky discord facebook mastodon qq telegram wechat weibo whatsapp x"),
    }
        .SelectMany(drawn => drawn.Kinds.Split(' ').Select(kind => (kind, drawn.Path)))
        .ToFrozenDictionary(drawn => drawn.kind, drawn => drawn.Path);

    /// <summary>A kind of link as in the profile, or <c>email</c> or <c>cv</c>; for any other, the globe.</summary>
    public string Of { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "sign");
        output.Attributes.SetAttribute("viewBox", "0 0 16 16");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent($"<path d=\"{Drawn.GetValueOrDefault(Of, Globe)}\"/>");
    }
}
