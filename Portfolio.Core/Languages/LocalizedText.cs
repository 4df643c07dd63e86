using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Portfolio.Core.Languages;

/// <summary>
/// A text in the languages it exists in: BCP 47 tag → text. Immutable; an empty text is an absent one. Stored as one
/// JSON object whose keys are in ordinal order, so that equal texts are equal columns.
/// </summary>
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    public static readonly LocalizedText Empty = new(
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)
    );

    // The default encoder writes each Chinese character as \uXXXX: six bytes for three, and unreadable in the file.
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly ImmutableSortedDictionary<string, string> texts;

    private LocalizedText(ImmutableSortedDictionary<string, string> texts) => this.texts = texts;

    public IEnumerable<string> Languages => texts.Keys;
    public bool IsEmpty => texts.IsEmpty;

    /// <summary>The text in exactly this language, or null.</summary>
    public string? this[string language] => texts.GetValueOrDefault(language);

    public static LocalizedText Of(string language, string? text) => Empty.With(language, text);

    public static LocalizedText Of(IEnumerable<KeyValuePair<string, string>> texts) =>
        texts.Aggregate(Empty, (all, one) => all.With(one.Key, one.Value));

    /// <summary>The same with one language set, or removed when <paramref name="text"/> is blank.</summary>
    public LocalizedText With(string language, string? text)
    {
        var next = string.IsNullOrWhiteSpace(text) ? texts.Remove(language) : texts.SetItem(language, text);
        return ReferenceEquals(next, texts) ? this : new(next);
    }

    public IEnumerable<KeyValuePair<string, string>> All() => texts;

    /// <summary>
    /// What a reader of <paramref name="language"/> is shown: that language, else the first of
    /// <paramref name="fallback"/> (the site's languages, default first) that exists, else the first there is; null
    /// when there is none. The result names its language, for the <c>lang</c> attribute.
    /// </summary>
    public TextIn? In(string language, IEnumerable<string> fallback)
    {
        foreach (var tag in fallback.Prepend(language).Concat(texts.Keys))
        {
            if (texts.TryGetValue(tag, out var text))
                return new TextIn(tag, text);
        }
        return null;
    }

    public string ToJson() => JsonSerializer.Serialize(texts, Json);

    /// <summary>An empty column, as a migration gives it to old rows, is an absent text.</summary>
    /// <exception cref="JsonException">The text is not a JSON object of strings.</exception>
    public static LocalizedText FromJson(string json) =>
        json.Length == 0 ? Empty : Of(JsonSerializer.Deserialize<Dictionary<string, string>>(json, Json) ?? []);

    public bool Equals(LocalizedText? other) => other is not null && texts.SequenceEqual(other.texts);

    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    public override int GetHashCode() => ToJson().GetHashCode(StringComparison.Ordinal);

    /// <summary>The first text there is, for a log line or a debugger; a page says <see cref="In"/>.</summary>
    public override string ToString() => texts.Values.FirstOrDefault() ?? "";
}

/// <summary>A text together with the language it is in (BCP 47).</summary>
public sealed record TextIn(string Language, string Text);
