using System.Globalization;
using System.Numerics;
using Portfolio.Core.Dates;
using Portfolio.Core.Languages;

namespace Portfolio.Core.Content;

/// <summary>
/// The fields of a content file, read or written by the same declaration: each call names a field, gives its value for
/// writing and says what to do with the value read. Empty values are not written, and a field that is absent leaves the
/// entry as it is.
/// </summary>
public abstract class Fields
{
    private static readonly string[] IsoForms = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];

    /// <summary>A plain value; <paramref name="set"/> answers null, or a sentence that says why the value cannot be.</summary>
    protected abstract void Scalar(string name, string? value, Func<string, string?> set);

    public abstract void List(string name, IReadOnlyList<string> values, Action<List<string>> set);

    public abstract void Map(
        string name,
        IEnumerable<KeyValuePair<string, string>> values,
        Action<Dictionary<string, string>> set
    );

    /// <summary>A list of parts, each a map of its own fields.</summary>
    public abstract void Items<T>(
        string name,
        IReadOnlyList<T> items,
        Func<T> make,
        Action<T, Fields> map,
        Action<List<T>> set
    );

    /// <summary>The main text, one part a language, outside the front matter.</summary>
    public abstract void Body(LocalizedText value, Action<LocalizedText> set);

    /// <summary>The BibTeX record at the end of the text.</summary>
    public abstract void Bibtex(Func<string> write, Func<string, string?> read);

    /// <summary>Says of a field that was read why its value cannot be; nothing to say while writing.</summary>
    public virtual void Refuse(string name, string sentence) { }

    /// <summary>A text of at most <paramref name="most"/> UTF-16 units; a longer one is refused whole, not cut.</summary>
    public void Text(string name, string value, Action<string> set, int most = int.MaxValue) =>
        Scalar(
            name,
            value.Length == 0 ? null : value,
            text =>
            {
                if (text.Length > most)
                    return $"this has {text.Length} characters; at most {most} fit.";
                set(text);
                return null;
            }
        );

    public void Localized(string name, LocalizedText value, Action<LocalizedText> set) =>
        Map(name, value.All(), texts => set(LocalizedText.Of(texts)));

    public void Flag(string name, bool value, Action<bool> set) =>
        Scalar(
            name,
            value ? "true" : null,
            text =>
            {
                if (!bool.TryParse(text, out var flag))
                    return $"'{text}' is neither true nor false.";
                set(flag);
                return null;
            }
        );

    public void Number(string name, int? value, Action<int> set) => Whole(name, value, set);

    public void Number(string name, long? value, Action<long> set) => Whole(name, value, set);

    public void Date(string name, PartialDate? value, Action<PartialDate> set) =>
        Scalar(
            name,
            value?.ToString(),
            text =>
            {
                if (!PartialDate.TryParse(text, out var date))
                    return $"'{text}' is not a date such as 2026, 2026-03 or 2026-03-01.";
                set(date);
                return null;
            }
        );

    public void Day(string name, DateOnly? value, Action<DateOnly> set) =>
        Scalar(
            name,
            value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            text =>
            {
                if (
                    !DateOnly.TryParseExact(
                        text,
                        "yyyy-MM-dd",
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.None,
                        out var day
                    )
                )
                    return $"'{text}' is not a day such as 2026-03-01.";
                set(day);
                return null;
            }
        );

    /// <summary>A moment, ISO 8601, written in UTC to the millisecond; read with any offset, UTC where there is none.</summary>
    public void Instant(string name, DateTimeOffset? value, Action<DateTimeOffset> set) =>
        Scalar(
            name,
            value?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFZ", CultureInfo.InvariantCulture),
            text =>
            {
                const DateTimeStyles utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
                if (!DateTimeOffset.TryParseExact(text, IsoForms, CultureInfo.InvariantCulture, utc, out var instant))
                    return $"'{text}' is not a moment such as 2026-03-01T09:30:00Z.";
                set(instant);
                return null;
            }
        );

    public void Key(string name, Guid? value, Action<Guid> set) =>
        Scalar(
            name,
            value?.ToString(),
            text =>
            {
                if (!Guid.TryParse(text, out var key))
                    return $"'{text}' is not a key (a UUID).";
                set(key);
                return null;
            }
        );

    /// <summary>A word of an enumeration, in kebab case: <c>to-read</c>.</summary>
    public void Word<T>(string name, T value, T unless, Action<T> set)
        where T : struct, Enum =>
        Scalar(
            name,
            value.Equals(unless) ? null : Kebab.From(value.ToString()),
            text =>
            {
                foreach (var candidate in Enum.GetValues<T>())
                {
                    if (Kebab.From(candidate.ToString()) == text)
                    {
                        set(candidate);
                        return null;
                    }
                }
                var words = Enum.GetNames<T>().Select(Kebab.From);
                return $"'{text}' is none of {string.Join(", ", words)}.";
            }
        );

    /// <summary>The number of the format, said once an export; a newer one is refused.</summary>
    public void FormatNumber() =>
        Scalar(
            "format",
            ContentText.Format.ToString(CultureInfo.InvariantCulture),
            text =>
                text == ContentText.Format.ToString(CultureInfo.InvariantCulture)
                    ? null
                    : $"Format {text} is not known to this version, which reads format {ContentText.Format}; update the program first."
        );

    private void Whole<T>(string name, T? value, Action<T> set)
        where T : struct, IBinaryInteger<T> =>
        Scalar(
            name,
            value?.ToString(null, CultureInfo.InvariantCulture),
            text =>
            {
                if (!T.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
                    return $"'{text}' is not a whole number, or too large a one.";
                set(number);
                return null;
            }
        );
}
