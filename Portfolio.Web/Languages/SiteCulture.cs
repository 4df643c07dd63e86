using System.Collections.Concurrent;
using System.Globalization;
using Portfolio.Core.Settings;

namespace Portfolio.Web.Languages;

/// <summary>A culture that knows how the owner wants days to be written.</summary>
public sealed class SiteCulture : CultureInfo
{
    private static readonly ConcurrentDictionary<(string Tag, DateStyle Dates), SiteCulture> Known = new();

    private SiteCulture(string tag, DateStyle dates)
        : base(tag, useUserOverride: false) => Dates = dates;

    public DateStyle Dates { get; }

    /// <summary>The culture of a language (BCP 47); one object for each style.</summary>
    public static SiteCulture Of(string tag, DateStyle dates) =>
        Known.GetOrAdd((tag, dates), known => new(known.Tag, known.Dates));
}
