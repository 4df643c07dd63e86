using System.Buffers;
using System.Globalization;
using System.Text;

namespace Portfolio.Core.Bibliography;

/// <summary>Citation keys: made of a record, as <c>vaswani2017attention</c>, and made unique in a list.</summary>
public static class CitationKey
{
    private static readonly SearchValues<char> Usual = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:/_.+-"
    );

    private static readonly string[] PassedOver =
    [
        "a",
        "an",
        "the",
        "on",
        "in",
        "of",
        "for",
        "to",
        "and",
        "with",
        "from",
        "by",
        "at",
        "is",
        "are",
        "towards",
        "toward",
        "how",
        "what",
        "why",
        "do",
        "does",
        "can",
    ];

    /// <summary>The key without what BibTeX or a citation cannot hold in one.</summary>
    public static string Clean(string key) =>
        !key.AsSpan().ContainsAnyExcept(Usual)
            ? key
            : string.Concat(key.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && !",{}=\"#%\\~@".Contains(c)));

    /// <summary>
    /// Family name of the first author (or editor), year and first telling word of the title, in lower-case ASCII
    /// letters and digits. A part in another script is left out; if nothing else is left, the family name stays as it
    /// is, and without one the key is <c>untitled</c>.
    /// </summary>
    public static string Make(BibliographicRecord record)
    {
        var name = record.Authors.Concat(record.Editors).FirstOrDefault();
        var family = Clean(name?.Family ?? name?.Literal ?? "");
        var year = record.Issued?.Year.ToString(CultureInfo.InvariantCulture) ?? "";
        var word = FirstWord(record.Title ?? "");
        var ascii = Ascii(family);
        return ascii.Length + word.Length > 0 ? ascii + year + record.YearSuffix + word
            : family.Length > 0 ? family + year + record.YearSuffix
            : $"untitled{year}";
    }

    /// <summary>
    /// The same keys in the same order, each but once: the first keeps its own, later ones get a letter, <c>b</c>,
    /// <c>c</c>, … <c>z</c>, <c>ba</c>. Case is no difference, since addresses are made of keys.
    /// </summary>
    public static IReadOnlyList<string> Unique(IEnumerable<string> keys)
    {
        var wanted = keys.ToList();
        var used = new HashSet<string>(wanted, StringComparer.OrdinalIgnoreCase);
        var timesSeen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        return wanted.ConvertAll(key =>
        {
            var times = timesSeen.GetValueOrDefault(key);
            var unique = key;
            while (times > 0 && !used.Add(unique = key + Letters(times)))
                times++;
            timesSeen[key] = times + 1;
            return unique;
        });
    }

    private static string FirstWord(string title) =>
        title
            .Split([' ', '-', ':', ',', '/', '\u00A0', '–', '—'])
            .Select(Ascii)
            .FirstOrDefault(word => word.Length > 0 && !PassedOver.Contains(word), "");

    private static string Ascii(string text)
    {
        var ascii = new StringBuilder();
        foreach (var c in LatexWriter.IsNormalizable(text) ? text.Normalize(NormalizationForm.FormD) : text)
        {
            _ = char.ToLowerInvariant(c) switch
            {
                var letter when char.IsAsciiLetterOrDigit(letter) => ascii.Append(letter),
                'ß' => ascii.Append("ss"),
                'æ' => ascii.Append("ae"),
                'œ' => ascii.Append("oe"),
                'ø' => ascii.Append('o'),
                'ł' => ascii.Append('l'),
                'đ' or 'ð' => ascii.Append('d'),
                'þ' => ascii.Append("th"),
                'ı' => ascii.Append('i'),
                _ => ascii,
            };
        }
        return ascii.ToString();
    }

    private static string Letters(int number) =>
        (number < 26 ? "" : Letters(number / 26)) + (char)('a' + (number % 26));
}
