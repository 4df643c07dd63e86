using Portfolio.Core.Media;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Exchange.Export;

/// <summary>
/// The file names of one noun's entries: the slug, a picture's hash and name, otherwise the key, which never changes.
/// No two differ in case alone, and none is a device of Windows.
/// </summary>
internal sealed class FileNames
{
    // https://learn.microsoft.com/windows/win32/fileio/naming-a-file
    private static readonly string[] Devices =
    [
        "con",
        "prn",
        "aux",
        "nul",
        .. Enumerable.Range(0, 10).SelectMany(i => new[] { $"com{i}", $"lpt{i}" }),
    ];
    private readonly HashSet<string> taken = new(Devices, StringComparer.OrdinalIgnoreCase);

    /// <summary>A name without <c>.md</c> that no earlier entry has.</summary>
    public string Of(Entry entry)
    {
        if (entry is MediaFile media)
            return NameOf(media);
        var slug = entry switch
        {
            PublicEntry open => open.Slug,
            ReadingSection section => section.Slug,
            _ => "",
        };
        var name = Slug.Unique(Slug.IsValid(slug) ? slug : $"{entry.Key}", taken.Contains);
        taken.Add(name);
        return name;
    }

    // The bytes stand under this name, so it keeps the ending that programs know them by.
    private string NameOf(MediaFile media)
    {
        var ending = Path.GetExtension(media.FileName).ToLowerInvariant();
        if (ending.Length is < 2 or > 8 || !ending.Skip(1).All(char.IsAsciiLetterOrDigit) || ending == ".md")
            ending = "";
        var words = Slug.From(Path.GetFileNameWithoutExtension(media.FileName));
        var hash = media.Hash.Length > 12 ? media.Hash[..12] : media.Hash;
        var name = Slug.Unique(Slug.From($"{hash}-{words}"), candidate => taken.Contains(candidate + ending));
        taken.Add(name + ending);
        return name + ending;
    }
}
