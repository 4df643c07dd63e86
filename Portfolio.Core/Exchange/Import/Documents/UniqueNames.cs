using System.Globalization;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Exchange.Import.Documents;

/// <summary>Names given out once each: the second <c>plan</c> is <c>plan-2</c>. They fit into a slug.</summary>
internal sealed class UniqueNames
{
    private readonly HashSet<string> taken = [];

    // A thousand equal names must not each try all numbers before.
    private readonly Dictionary<string, int> last = [];

    public string Take(string name)
    {
        var unique = name;
        while (!taken.Add(unique))
        {
            var number = last[name] = last.GetValueOrDefault(name, 1) + 1;
            var suffix = string.Create(CultureInfo.InvariantCulture, $"-{number}");
            unique = name[..Math.Min(name.Length, Slug.MaxLength - suffix.Length)].TrimEnd('-') + suffix;
        }
        return unique;
    }
}
