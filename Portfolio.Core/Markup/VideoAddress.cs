using System.Text.RegularExpressions;

namespace Portfolio.Core.Markup;

/// <summary>
/// The frame in which a video of a known place plays: YouTube (its host without cookies), Bilibili, Vimeo. The forms of
/// the addresses are those of the places' own "embed" dialogs.
/// </summary>
internal sealed partial record VideoAddress(string Place, string Frame)
{
    /// <summary>Null for the address of anything else.</summary>
    public static VideoAddress? Of(string address) =>
        YouTube().Match(address) is { Success: true } youTube
            ? new("YouTube", $"https://www.youtube-nocookie.com/embed/{youTube.Groups[1].Value}?autoplay=1")
        : Bilibili().Match(address) is { Success: true } bilibili
            ? new("Bilibili", $"https://player.bilibili.com/player.html?bvid={bilibili.Groups[1].Value}&autoplay=1")
        : Vimeo().Match(address) is { Success: true } vimeo
            ? new("Vimeo", $"https://player.vimeo.com/video/{vimeo.Groups[1].Value}?dnt=1&autoplay=1")
        : null;

    [GeneratedRegex(
        @"^https://(?:(?:www|m)\.youtube\.com/(?:watch\?v=|shorts/|live/)|youtu\.be/)([A-Za-z0-9_-]{11})(?:[?&#].*)?$"
    )]
    private static partial Regex YouTube();

    [GeneratedRegex(@"^https://(?:www|m)\.bilibili\.com/video/(BV[A-Za-z0-9]{10})/?(?:[?#].*)?$")]
    private static partial Regex Bilibili();

    [GeneratedRegex(@"^https://(?:www\.)?vimeo\.com/(\d{5,12})(?:[?#].*)?$")]
    private static partial Regex Vimeo();
}
