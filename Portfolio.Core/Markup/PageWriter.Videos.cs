using System.Globalization;
using AngleSharp.Dom;

namespace Portfolio.Core.Markup;

internal sealed partial class PageWriter
{
    /// <summary>The address of a video that is all of its paragraph, as words and as link.</summary>
    private static (string Address, VideoAddress Video)? LoneVideo(IElement paragraph) =>
        paragraph is { ChildElementCount: 1, FirstElementChild: { LocalName: "a" } link }
        && link.GetAttribute("href") is { } address
        && paragraph.TextContent.Trim() == address
        && VideoAddress.Of(address) is { } video
            ? (address, video)
            : null;

    /// <summary>A link to the video; a script puts its frame there when it is clicked, and nothing is loaded before.</summary>
    private void WriteVideo(string address, VideoAddress video)
    {
        var words = string.Format(CultureInfo.InvariantCulture, wording.PlayVideo, video.Place);
        Append(
            $"<p class=\"video\"><a href=\"{Escape(address)}\" rel=\"noopener\" data-frame=\"{Escape(video.Frame)}\">"
                + $"{words}</a></p>"
        );
    }
}
