using System.Globalization;

namespace Portfolio.Core.Languages;

/// <summary>
/// A sentence for a person: English with places for its arguments (<c>"{0} holes"</c>, and <c>"{{"</c> for a brace), so
/// that it can be said in another language. Equal when words and arguments are.
/// </summary>
public sealed record Sentence(string English, params object[] Arguments)
{
    public bool Equals(Sentence? other) =>
        other is not null && English == other.English && Arguments.AsSpan().SequenceEqual(other.Arguments);

    public override int GetHashCode() => HashCode.Combine(English, Arguments.Length);

    public override string ToString() => string.Format(CultureInfo.InvariantCulture, English, Arguments);
}
