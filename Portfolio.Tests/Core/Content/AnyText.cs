using Portfolio.Core.Dates;
using Portfolio.Core.Languages;

namespace Portfolio.Tests.Core.Content;

/// <summary>
/// Values to write and read back, made of what text formats stumble over. The same seed gives the same values.
/// </summary>
internal sealed class AnyText(int seed)
{
    private static readonly string[] Pieces =
    [
        .. "yes|no|null|~|2020|1.5|0x1F|2026-03-01|- x|? x|key: value|key:|: x|# title|a # b|a #b".Split('|'),
        .. "'single'|\"double\"|it's|back\\slash|\\n|\ttab|tab\tinside|tab\t|---|--- x|...|wait...|".Split('|'),
        .. "{a: b}|[a]|[a](b)|%x|@x|`x`|>|&a|*a|*a*|!x|<<|=|,|😀|a 😀 b|中文：“引号”|é|e\u0301|-".Split('|'),
        .. "<!-- lang: en -->|<!-- lang: en --> x|<!-- lang: zh-Hans -->|<!-- bibtex -->".Split('|'),
        .. "<!-- \\lang: en -->|<!-- \\\\bibtex -->| <!-- lang: en -->|<!-- a comment -->".Split('|'),
        .. " |  | leading|    code|trailing |trailing  |\u00A0|\u2028|\u0085|\uFEFF|\u0007|\0|\u200B|\u3000".Split('|'),
        "|",
        "| a | b |",
        "|-",
    ];

    private static readonly string[] Breaks = ["\n", "\n", "\n", "\n\n", "\r\n", "\r"];

#pragma warning disable CA5394 // Nothing secret is made here.
    private readonly Random random = new(seed);

    public int Number(int below) => random.Next(below);

    /// <summary>One to six lines, which may be empty or blank, without or with a break at either end.</summary>
    public string Text()
    {
        var text = random.Next(6) == 0 ? Break() : "";
        for (var line = random.Next(6); line >= 0; line--)
            text += Line() + (line > 0 || random.Next(6) == 0 ? Break() : "");
        return text;
    }

    public string Line() => random.Next(3) > 0 ? Piece() : Piece() + Piece();

    public LocalizedText Localized() =>
        new[] { "en", "zh-Hans", "de" }
            .Where(_ => random.Next(3) > 0)
            .Aggregate(LocalizedText.Empty, (all, tag) => all.With(tag, Text()));

    public List<string> List() => Many(Text);

    public List<T> Many<T>(Func<T> make) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => make())];

    public bool Flag() => random.Next(2) == 0;

    public T Word<T>()
        where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];

    public T? Perhaps<T>(T value)
        where T : struct => Flag() ? value : null;

    public DateOnly Day() => new DateOnly(2026, 1, 1).AddDays(random.Next(-9000, 9000));

    public DateTimeOffset Instant() => new DateTimeOffset(Day(), default, default).AddMilliseconds(random.Next());

    public PartialDate? Date()
    {
        var (day, parts) = (Day(), random.Next(4));
        return parts == 0 ? null : PartialDate.Of(day.Year, parts > 1 ? day.Month : null, parts > 2 ? day.Day : null);
    }

    private string Piece() => Pieces[random.Next(Pieces.Length)];

    private string Break() => Breaks[random.Next(Breaks.Length)];
}
