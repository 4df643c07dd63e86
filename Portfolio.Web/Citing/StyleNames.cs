using Microsoft.AspNetCore.Mvc.Rendering;
using Portfolio.Core.Bibliography.Citations;

namespace Portfolio.Web.Citing;

/// <summary>What citation styles are called, in every language.</summary>
public static class StyleNames
{
    public static string Of(CitationStyle style) =>
        style switch
        {
            CitationStyle.Apa => "APA 7",
            CitationStyle.Mla => "MLA 9",
            CitationStyle.Chicago => "Chicago 18",
            CitationStyle.Ieee => "IEEE",
            _ => "GB/T 7714–2015",
        };

    public static IEnumerable<SelectListItem> Choices =>
        Enum.GetValues<CitationStyle>().Select(style => new SelectListItem(Of(style), $"{style}"));
}
