using AngleSharp.Html.Dom;

namespace Portfolio.Tests.Support;

/// <summary>What a test asks of a page.</summary>
public static class Pages
{
    public static IEnumerable<string> Links(this IHtmlDocument page) => Values(page, "a[href]", "href");

    /// <summary>What the browser loads with the page.</summary>
    public static IEnumerable<string> Assets(this IHtmlDocument page) =>
        [.. Values(page, "link[rel=stylesheet], link[rel=icon]", "href"), .. Values(page, "[src]", "src")];

    public static string? Meta(this IHtmlDocument page, string name) =>
        page.QuerySelector($"meta[name={name}]")?.GetAttribute("content");

    private static IEnumerable<string> Values(IHtmlDocument page, string selector, string attribute) =>
        page.QuerySelectorAll(selector).Select(element => element.GetAttribute(attribute)!);
}
