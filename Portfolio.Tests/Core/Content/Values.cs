using System.Collections;
using System.Globalization;
using Portfolio.Core.Languages;
using Portfolio.Core.Media;
using Portfolio.Core.Papers;

namespace Portfolio.Tests.Core.Content;

/// <summary>Everything an entry says, as lines of path and value, so that two entries can be compared.</summary>
internal static class Values
{
    public static List<string> Of(object entry) => [.. Under(entry.GetType().Name, entry)];

    private static IEnumerable<string> Under(string path, object? value) =>
        value switch
        {
            null => [],
            LocalizedText text => [$"{path} = {text.ToJson()}"],
            DateTimeOffset at => [$"{path} = {at.ToString("O", CultureInfo.InvariantCulture)}"],
            string or ValueType => [$"{path} = {Convert.ToString(value, CultureInfo.InvariantCulture)}"],
            ReadingSection section when path.Contains('.', StringComparison.Ordinal) => [$"{path} = {section.Slug}"],
            MediaFile media when path.Contains('.', StringComparison.Ordinal) => [$"{path} = {media.Hash}"],
            IList list => list.Cast<object>().SelectMany((item, i) => Under($"{path}[{i}]", item)),
            IDictionary => [],
            _ => value
                .GetType()
                .GetProperties()
                .Where(p => p.CanWrite)
                .SelectMany(p => Under($"{path}.{p.Name}", p.GetValue(value))),
        };
}
