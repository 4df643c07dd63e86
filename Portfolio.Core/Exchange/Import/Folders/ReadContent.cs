using System.Security.Cryptography;
using System.Text;
using Portfolio.Core.Content;
using Portfolio.Core.Languages;
using Portfolio.Core.Media;
using Portfolio.Core.Settings;
using YamlDotNet.RepresentationModel;

namespace Portfolio.Core.Exchange.Import.Folders;

/// <summary>Files → what they say (docs/content-format.md). Asks no database.</summary>
public sealed class ReadContent
{
    private const string Settings = "settings.md";

    private readonly IContentFiles files;
    private readonly ContentTexts texts;

    private ReadContent(IContentFiles files) => (this.files, texts) = (files, new ContentTexts(files));

    /// <exception cref="SourceRefusedException">It is no content folder, of another format, or too large.</exception>
    public static ContentSource From(IContentFiles files) => new ReadContent(files).Read();

    private ContentSource Read()
    {
        if (!files.Paths.Contains(Settings))
            throw Refusal($"This is no content folder: it has no {Settings}, where the number of the format stands.");
        var all = texts.ReadAll(files.Paths.Where(p => !IsBytes(p)));
        var folder = ContentFolder.Read(all, DefaultLanguage(all), WhyNot);
        return new(
            files,
            HashOf(all),
            folder with
            {
                Problems = [.. files.PassedOver, .. texts.Problems, .. folder.Problems],
            }
        );
    }

    private bool IsBytes(string path) =>
        path.StartsWith("media/", StringComparison.Ordinal) && files.Paths.Contains(path + ".md");

    /// <summary>The first language of the settings, once their format is known to be ours.</summary>
    private string DefaultLanguage(Dictionary<string, string> all)
    {
        if (!all.TryGetValue(Settings, out var written))
            throw Refusal($"{texts.Problems.First(p => p.Path == Settings).Reason}");
        try
        {
            var text = ContentText.Parse(written, "en");
            var fields = FrontMatter.Parse(text.FrontMatter).Children;
            var problems = new List<ContentProblem>();
            var settings = (SiteSettings)
                EntryFiles.For(typeof(SiteSettings)).Read(text, ContentReferences.None, problems);
            if (!fields.ContainsKey(new YamlScalarNode("format")))
                throw Refusal(
                    $"{Settings}:1: The number of the format is not said; add: format: {ContentText.Format}."
                );
            if (problems.Find(p => p.Sentence.StartsWith("format:", StringComparison.Ordinal)) is { } unknown)
                throw Refusal($"{Settings}:{unknown.Line}: {unknown.Sentence}");
            return settings.Languages is [{ Tag.Length: > 0 } first, ..] ? first.Tag : "en";
        }
        catch (ContentFormatException e)
        {
            throw Refusal($"{Settings}:{e.Line}: {e.Message}");
        }
    }

    private string? WhyNot(string path, MediaFile media)
    {
        var bytes = ContentSource.BytesOf(path);
        if (!files.Paths.Contains(bytes))
            return $"The file {bytes} that this speaks of is missing; it is left out.";
        try
        {
            using var stream = files.Open(bytes);
            return MediaCheck.WhyNot(media, stream) is { } reason ? $"{bytes}: {reason}" : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return $"The file {bytes} cannot be read and is left out. ({e.Message})";
        }
    }

    private static string HashOf(Dictionary<string, string> all)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, text) in all.OrderBy(f => f.Key, StringComparer.Ordinal))
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\0{text}\0"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static SourceRefusedException Refusal(string sentence) => new(null, new Sentence("{0}", sentence));
}
