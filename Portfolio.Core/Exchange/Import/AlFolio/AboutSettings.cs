using Portfolio.Core.Exchange.Import.Documents;
using Portfolio.Core.Languages;
using Portfolio.Core.Profiles;
using YamlDotNet.RepresentationModel;

namespace Portfolio.Core.Exchange.Import.AlFolio;

/// <summary>What the front matter of an about page says of the owner.</summary>
internal sealed class AboutSettings(YamlMappingNode settings, SourceReading reading)
{
    // The page's place on the old site says nothing here.
    private static readonly HashSet<string> Understood =
    [
        "layout",
        "title",
        "permalink",
        "page_id",
        "nav",
        "nav_order",
        "subtitle",
        "profile",
        .. HomeSwitches.Names,
    ];

    private static readonly HashSet<string> UnderstoodOfPhoto =
    [
        "align",
        "image",
        "image_circular",
        "more_info",
        "address",
    ];

    public void Fill(Profile profile)
    {
        profile.Subtitle = Localized(HtmlPhrase.ToMarkdown(settings.At("subtitle").Text()).ReplaceLineEndings(" "));
        var photo = settings.At("profile");
        profile.PhotoSide = photo.At("align").Text() == "left" ? PhotoSide.Left : PhotoSide.Right;
        profile.PhotoCircular = photo.At("image_circular").IsTrue();
        var info = new[] { photo.At("more_info").Text(), photo.At("address").Text() }.Select(HtmlPhrase.ToMarkdown);
        profile.MoreInfo = Localized(string.Join("\n\n", info.Where(text => text.Length > 0)));
        if (photo.At("image") is YamlScalarNode { Value.Length: > 0 } image)
            reading.Remarks.Add(
                new(
                    Line(image),
                    image.Value,
                    new Sentence("The photo “{0}” is not in this file; upload it under Media.", image.Value)
                )
            );
        TellUnknown(settings, Understood);
        if (photo is YamlMappingNode settingsOfPhoto)
            TellUnknown(settingsOfPhoto, UnderstoodOfPhoto);
    }

    private void TellUnknown(YamlMappingNode node, HashSet<string> understood)
    {
        foreach (var (key, value) in node.Children)
        {
            if (!understood.Contains(key.Text()))
                reading.LeftOut.Add(
                    new(
                        Line(key),
                        $"{key.Text()}: {value}",
                        new Sentence("Nothing here stands for the setting “{0}”.", key.Text())
                    )
                );
        }
    }

    private static LocalizedText Localized(string text) =>
        text.Length > 0 ? TextLanguage.Localized(text) : LocalizedText.Empty;

    private static int Line(YamlNode node) => (int)node.Start.Line + 1;
}
