using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Portfolio.Core.Dates;

namespace Portfolio.Core.Papers;

/// <summary>A year or a range of years, both ends included; an end that is left out is the first or last there can be.</summary>
public sealed partial record Years(int From, int To)
{
    private const int First = 1;
    private const int Last = 9999;

    /// <summary>The first date that is within.</summary>
    public PartialDate Begin => PartialDate.Of(From);

    /// <summary>The first date after it; null when none is.</summary>
    public PartialDate? End => To == Last ? null : PartialDate.Of(To + 1);

    public bool Has(int year) => year >= From && year <= To;

    /// <summary>Reads <c>2018</c>, <c>2015-2020</c> (with any dash, either way round), <c>2015-</c> and <c>-2020</c>.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Years? years)
    {
        years = null;
        if (Shape().Match(text) is not { Success: true } match)
            return false;
        var (from, dash, to) = (match.Groups["from"].Value, match.Groups["dash"].Success, match.Groups["to"].Value);
        if (from.Length + to.Length == 0)
            return false;
        var first = Number(from) ?? First;
        var last = Number(to) ?? (dash ? Last : first);
        if (first < First || last < First)
            return false;
        years = new(Math.Min(first, last), Math.Max(first, last));
        return true;
    }

    /// <summary>As <see cref="TryParse"/> reads it.</summary>
    public override string ToString() =>
        (From, To) switch
        {
            _ when From == To => string.Create(CultureInfo.InvariantCulture, $"{From:0000}"),
            (_, Last) => string.Create(CultureInfo.InvariantCulture, $"{From:0000}-"),
            (First, _) => string.Create(CultureInfo.InvariantCulture, $"-{To:0000}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{From:0000}-{To:0000}"),
        };

    private static int? Number(string digits) =>
        digits.Length == 0 ? null : int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<from>[0-9]{4})?\s*(?:(?<dash>[-‐–—~～])\s*(?<to>[0-9]{4})?)?\s*$")]
    private static partial Regex Shape();
}
