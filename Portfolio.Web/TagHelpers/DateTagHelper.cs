using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Portfolio.Core.Dates;
using Portfolio.Web.Languages;

namespace Portfolio.Web.TagHelpers;

/// <summary>
/// <c>&lt;date of="paper.Issued" /&gt;</c> or <c>&lt;date at="essay.PublishedAt" /&gt;</c> → <c>&lt;time&gt;</c>, an
/// instant as the day it was at the site. Nothing for an unknown date.
/// </summary>
[HtmlTargetElement("date", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateTagHelper(Site site) : TagHelper
{
    public PartialDate? Of { get; set; }
    public DateTimeOffset? At { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if ((Of ?? (At is { } instant ? PartialDate.Of(site.Time.DateOf(instant)) : null)) is not { } date)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", date.ToString());
        output.Content.SetContent(date.Print(CultureInfo.CurrentCulture));
    }
}
