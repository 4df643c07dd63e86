using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;

namespace Portfolio.Web.Pages.Admin;

/// <summary>What something caught becomes: a paper to read, a draft, or a line of what the owner does.</summary>
public enum CaughtKind
{
    Paper,
    Essay,
    News,
    Focus,
}

/// <summary>
/// What a phone's share sheet, a bookmarklet or a shortcut brings to <c>/admin/add</c>: by these names in its address, and
/// in the form that is shown there.
/// </summary>
public sealed partial class CaughtLink
{
    /// <summary>In characters, together; a longer text is written in the editor.</summary>
    public const int Longest = 20_000;

    [ModelBinder(Name = "kind")]
    public CaughtKind Kind { get; set; }

    [ModelBinder(Name = "url")]
    public string? Url { get; set; }

    [ModelBinder(Name = "title")]
    public string? Title { get; set; }

    [ModelBinder(Name = "text")]
    public string? Text { get; set; }

    public bool IsEmpty => Length == 0;
    public int Length => (Url + Title + Text).Trim().Length;

    /// <summary>Tidied: Android puts a link into the text, often behind the title.</summary>
    public CaughtLink Sorted()
    {
        var (url, title, text) = ((Url ?? "").Trim(), (Title ?? "").Trim(), (Text ?? "").Trim());
        if (url.Length == 0 && Address().Match(text) is { Success: true } found)
            (url, text) = (found.Value, text.Remove(found.Index, found.Length).Trim());
        if (text == title)
            text = "";
        return new()
        {
            Kind = Kind,
            Url = url,
            Title = title,
            Text = text,
        };
    }

    /// <summary>On one line: the title, or the text, as a link where there is an address.</summary>
    public string Line
    {
        get
        {
            var words = Spaces().Replace($"{(string.IsNullOrEmpty(Title) ? Text : Title)}", " ").Trim();
            if (string.IsNullOrEmpty(Url))
                return words;
            return $"[{Bracket().Replace(words.Length > 0 ? words : Url, @"\$0")}](<{Url}>)";
        }
    }

    [GeneratedRegex(@"https?://[^\s<>""]+")]
    private static partial Regex Address();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[\[\]\\]")]
    private static partial Regex Bracket();
}
