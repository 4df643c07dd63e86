namespace Portfolio.Core.Markup;

/// <summary>
/// Says how the works of a text are cited, given what it cites at each place, in the order of reading; called once a
/// text that cites something.
/// </summary>
public delegate CitedText CiteWorks(IReadOnlyList<IReadOnlyList<CitedKey>> calls);

/// <summary>
/// The words at each place, and the list at the end; <paramref name="HasNumbers"/>: the list is counted from 1.
/// </summary>
public sealed record CitedText(
    IReadOnlyList<IReadOnlyList<CitedWords>> Calls,
    IReadOnlyList<ReferenceEntry> List,
    bool HasNumbers,
    IReadOnlyList<MarkupWarning> Warnings
)
{
    /// <summary>How many missing works are told of; after some dozen a writer knows.</summary>
    public const int MostWarnings = 40;

    /// <summary>Where no work is known: each key stands in brackets with a question mark.</summary>
    public static CitedText Unknown(IReadOnlyList<IReadOnlyList<CitedKey>> calls) =>
        new(
            [.. calls.Select(Missing)],
            [],
            HasNumbers: false,
            [
                .. calls
                    .SelectMany(call => call)
                    .Select(work => work.Key)
                    .Distinct()
                    .Take(MostWarnings)
                    .Select(MarkupWarning.UnknownKey),
            ]
        );

    private static List<CitedWords> Missing(IReadOnlyList<CitedKey> call) =>
        [
            .. call.SelectMany(
                (work, at) => (CitedWords[])[new(at > 0 ? "; " : ""), new($"[{work.Key}?]") { IsMissing = true }]
            ),
        ];
}

/// <summary>
/// Words of a citation. Those that lead to an entry of the list have its place in it; neighbours of one entry are one
/// link.
/// </summary>
public sealed record CitedWords(string Text, int? Entry = null, bool IsItalic = false, bool IsRaised = false)
{
    /// <summary>Nothing is known of the work.</summary>
    public bool IsMissing { get; init; }
}

/// <summary>An entry of the list; <paramref name="Language"/> is that of the work.</summary>
public sealed record ReferenceEntry(IReadOnlyList<ReferenceWords> Words, string Language)
{
    public override string ToString() => string.Concat(Words.Select(words => words.Text));
}

/// <summary>Words of an entry, in italics or a link.</summary>
public sealed record ReferenceWords(string Text, bool IsItalic, string? Address);
