using System.Text.RegularExpressions;
using Portfolio.Core.Exchange.Import.Documents;
using Portfolio.Core.Languages;
using Portfolio.Core.Profiles;

namespace Portfolio.Core.Exchange.Import.AlFolio;

/// <summary>
/// Reads the about page of an al-folio site (<c>_pages/about.md</c>, <see href="https://github.com/alshedivat/al-folio"/>):
/// front matter and the text before the first heading make the profile, sections make work entries and essays.
/// </summary>
public sealed partial class AlFolioAboutReader : ISourceReader
{
    public string Kind => "al-folio";

    public bool Recognises(SourceText source) =>
        FrontMatter.Of(source.Text) is { } front && AboutLayout().IsMatch(front.Yaml);

    /// <exception cref="SourceRefusedException">The page cannot be taken apart.</exception>
    public SourceReading Read(SourceText source)
    {
        var reading = new SourceReading();
        var front = FrontMatter.Of(source.Text) ?? new FrontMatter("", source.Text, 1);
        var settings = front.Settings();
        var profile = new Profile();
        reading.Entries.Add(new(profile, "profile", 1));
        new AboutSettings(settings, reading).Fill(profile);
        var page = SourceMarkdown.Read(front.Body, front.BodyLine, isJekyll: true, reading);
        new AboutBody(page, reading).Fill(profile);
        HomeSwitches.Fill(profile, settings, reading);
        reading.Remarks.Add(
            new(1, "", new Sentence("The owner's name is not on this page; al-folio keeps it in _config.yml."))
        );
        reading.LeftOut.Sort((one, other) => one.Line.CompareTo(other.Line));
        return reading;
    }

    [GeneratedRegex("""^layout:[ \t]*["']?about["']?[ \t]*(?:#.*)?$""", RegexOptions.Multiline)]
    private static partial Regex AboutLayout();
}
