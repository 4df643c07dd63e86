using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Portfolio.Core.Media;
using Portfolio.Core.Uploads;

namespace Portfolio.Web.Pages.Admin.Media;

/// <summary>What the address asks of the list of files.</summary>
public sealed class MediaListQuery
{
    /// <summary>In the name or the description, in any language.</summary>
    [FromQuery(Name = "q")]
    public string? Text { get; set; }

    /// <summary><c>pictures</c>, <c>documents</c> or <c>unused</c>; else all.</summary>
    [FromQuery(Name = "kind")]
    public string? Kind { get; set; }

    /// <summary><c>description</c>: only pictures that lack one.</summary>
    [FromQuery(Name = "lacks")]
    public string? Lacks { get; set; }

    /// <summary><c>name</c> or <c>size</c>, the largest first; else the latest come first.</summary>
    [FromQuery(Name = "sort")]
    public string? Sort { get; set; }

    public bool AsksNothing => string.IsNullOrWhiteSpace(Text) && Kind is null && Lacks is null;

    /// <summary>Those of <paramref name="files"/>, the latest first, that are asked for, in the order asked for.</summary>
    public IEnumerable<MediaFile> Of(
        IEnumerable<MediaFile> files,
        ILookup<string, MediaPlace> uses,
        CultureInfo culture
    )
    {
        var found = files.Where(file => IsOfKind(file, uses) && Says(file, culture));
        return Sort switch
        {
            "name" => found.OrderBy(f => f.FileName, StringComparer.Create(culture, ignoreCase: true)),
            "size" => found.OrderByDescending(f => f.Size),
            _ => found,
        };
    }

    private bool IsOfKind(MediaFile file, ILookup<string, MediaPlace> uses) =>
        Kind switch
        {
            "pictures" => file.IsPicture,
            "documents" => !file.IsPicture,
            "unused" => !uses.Contains(file.Hash),
            _ => true,
        };

    private bool Says(MediaFile file, CultureInfo culture) =>
        string.IsNullOrWhiteSpace(Text)
        || file.Alt.All()
            .Select(alt => alt.Value)
            .Prepend(file.FileName)
            .Any(said => culture.CompareInfo.IndexOf(said, Text.Trim(), CompareOptions.IgnoreCase) >= 0);
}
