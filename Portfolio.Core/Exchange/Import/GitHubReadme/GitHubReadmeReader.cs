using System.Text.RegularExpressions;
using Portfolio.Core.Exchange.Import.Documents;

namespace Portfolio.Core.Exchange.Import.GitHubReadme;

/// <summary>
/// Reads the README of a GitHub profile, and other Markdown of that shape: who somebody is, what they do and will do,
/// and lists or tables of papers with how far they are with them.
/// </summary>
public sealed partial class GitHubReadmeReader : ISourceReader
{
    public string Kind => "github-readme";

    /// <summary>Markdown without front matter, told by a heading, list, quotation or table.</summary>
    public bool Recognises(SourceText source) =>
        FrontMatter.Of(source.Text) is null
        && source.Text.AsSpan().TrimStart() is not (['{' or '@' or '%', ..] or [])
        && !Xml().IsMatch(source.Text)
        && Markdown().IsMatch(source.Text);

    /// <exception cref="SourceRefusedException">The text cannot be taken apart.</exception>
    public SourceReading Read(SourceText source)
    {
        var reading = new SourceReading();
        var markdown = SourceMarkdown.Read(source.Text, 1, isJekyll: false, reading);
        new Readme(markdown, reading).Read();
        reading.LeftOut.Sort((one, other) => one.Line.CompareTo(other.Line));
        return reading;
    }

    [GeneratedRegex(@"\A\s*<(?:\?xml|!doctype|html\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Xml();

    [GeneratedRegex(
        @"^ {0,3}(?:#{1,6}[ \t]+\S|>|[-*+][ \t]+\S|\d{1,9}[.)][ \t]+\S|\|.*\||<h[1-6]\b)",
        RegexOptions.Multiline
    )]
    private static partial Regex Markdown();
}
