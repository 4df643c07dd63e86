using System.Globalization;

namespace Portfolio.Core.Markup;

/// <summary>
/// What the writer of a text should know about it. <see cref="Template"/> is an English sentence with places
/// <c>{0}</c>, <c>{1}</c> (and the key under which its translation is found), <see cref="Values"/> what stands there.
/// </summary>
public sealed record MarkupWarning(string Template, params string[] Values)
{
    /// <summary>What stands in the source where it is, for finding the line; null where the whole text is meant.</summary>
    public string? Near { get; init; }

    public static MarkupWarning AddressNotAllowed(string address) =>
        new(
            "The link to “{0}” was removed: use an address that begins with https:, http: or mailto:, or one on this site.",
            Shortened(address)
        )
        {
            Near = address,
        };

    public static MarkupWarning ImageNotAllowed(string address) =>
        new(
            "The image at “{0}” was removed: use an address that begins with https: or http:, or one on this site.",
            Shortened(address)
        )
        {
            Near = address,
        };

    public static MarkupWarning ImageElsewhere(string address) =>
        new(
            "The image at “{0}” is on another host, so it is shown as a link: upload it to this site to show it.",
            Shortened(address)
        )
        {
            Near = address,
        };

    public static MarkupWarning ElementRemoved(string name) =>
        new("The HTML element <{0}> is not allowed in a text; it was left out.", Shortened(name)) { Near = "<" + name };

    public static MarkupWarning ImageWithoutAlt(string address) =>
        new("The image {0} has no description: write one between the square brackets of ![…](…).", Picture(address))
        {
            Near = address,
        };

    public static MarkupWarning NoteWithoutText(string label) =>
        new("The note [^{0}] is called but has no text: add a line that begins with [^{0}]: below.", Shortened(label))
        {
            Near = $"[^{label}]",
        };

    public static MarkupWarning NoteNeverCalled(string label) =>
        new("The note [^{0}] has a text but is called nowhere, so it is not shown.", Shortened(label))
        {
            Near = $"[^{label}]:",
        };

    public static MarkupWarning UnknownKey(string key) =>
        new(
            "No paper has the citation key “{0}”: correct the key, or add the paper. A bracket that is no citation takes a backslash before it.",
            Shortened(key)
        )
        {
            Near = "@" + key,
        };

    public static MarkupWarning CitesHidden(string key) =>
        new(
            "The paper “{0}” is a draft, so visitors do not see what you cite: publish it, or let it be seen with its address only.",
            Shortened(key)
        )
        {
            Near = "@" + key,
        };

    public static MarkupWarning FormulaNotUnderstood(string tex, string problem) =>
        new("The formula “{0}” is shown as it was typed: {1}.", Shortened(tex), Shortened(problem)) { Near = tex };

    public static MarkupWarning FormulaWithoutLabel(string label) =>
        new("No numbered equation has the label “{0}”: give it to one.", Shortened(label)) { Near = $"{{{label}}}" };

    public static MarkupWarning LabelTwice(string label) =>
        new(
            "Two numbered equations have the label “{0}”, and references lead to the first: rename one.",
            Shortened(label)
        );

    public static MarkupWarning ChartOfNoKind(int line, string kind) =>
        new(
            "Line {0}: the chart is shown as it was typed, for “{1}” is no kind of chart: write bar, column or line.",
            $"{line}",
            Shortened(kind)
        );

    public static MarkupWarning NoChartRow(int line, string row) =>
        new(
            "Line {0}: the chart is shown as it was typed, for “{1}” is no row of it: write a name, a comma and a number of zero or more.",
            $"{line}",
            Shortened(row)
        );

    public static MarkupWarning ChartSize(int line, int rows) =>
        new(
            "Line {0}: the chart is shown as it was typed: it needs a row, and can show {1} at most.",
            $"{line}",
            $"{rows}"
        );

    public static MarkupWarning UnknownCodeLanguage(string word) =>
        new(
            "The code is shown without colours, for “{0}” is no language known here: correct it, or write text.",
            Shortened(word)
        )
        {
            Near = "```" + word,
        };

    public static MarkupWarning ImageMissing(string address) =>
        new("The picture {0} is not on this site: upload it again, or take it out.", Picture(address))
        {
            Near = address,
        };

    public static MarkupWarning LeadsNowhere(string address) =>
        new("The link to “{0}” leads nowhere on this site: correct the address.", Shortened(address))
        {
            Near = address,
        };

    public static MarkupWarning LeadsToDraft(string address) =>
        new("The link to “{0}” leads to a draft, which visitors cannot read.", Shortened(address)) { Near = address };

    public static MarkupWarning EmptyHeading() => new("A heading without words was left out.");

    internal static MarkupWarning TooLarge(int kilobytes) =>
        new("The text is longer than {0} KB and is shown as it was typed: split it.", $"{kilobytes}");

    internal static MarkupWarning OutputTooLarge() =>
        new("The page made of this text would be too large, so it is shown as it was typed: split it.");

    internal static MarkupWarning TooDeep() =>
        new("Lists, quotes or brackets are nested too deeply, so the text is shown as it was typed: flatten them.");

    internal static MarkupWarning TooSlow() =>
        new("Laying out this text took too long, so it is shown as it was typed: look for unclosed brackets.");

    internal static MarkupWarning Broken(Exception error) =>
        new("The program failed on this text ({0}), so it is shown as it was typed.", error.GetType().Name);

    /// <summary>The line of the source it is about, from 1: where <see cref="Near"/> stands first. Null when it is nowhere.</summary>
    public int? LineIn(string source)
    {
        var first = Near?.Split('\n', 2)[0].TrimEnd('\r', ' ') ?? "";
        var at = Place(source, first);
        return at < 0 ? null : source.AsSpan(0, at).Count('\n') + 1;
    }

    // As a word of its own if it stands so anywhere: the address "x" is not the x of a word.
    private static int Place(string source, string words)
    {
        var first = words.Length == 0 ? -1 : source.IndexOf(words, StringComparison.Ordinal);
        for (var at = first; at >= 0; at = source.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var end = at + words.Length;
            if (
                !(at > 0 && IsWord(source[at - 1], words[0]))
                && !(end < source.Length && IsWord(words[^1], source[end]))
            )
                return at;
        }
        return first;

        static bool IsWord(char left, char right) => char.IsLetterOrDigit(left) && char.IsLetterOrDigit(right);
    }

    public bool Equals(MarkupWarning? other) =>
        other is not null && Template == other.Template && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => HashCode.Combine(Template, Values.Length > 0 ? Values[0] : "");

    /// <summary>The sentence in English.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, Template, Values);

    // A stored picture has its name after 64 digits that nobody reads.
    private static string Picture(string address) =>
        address.StartsWith("/media/", StringComparison.Ordinal) && address.Length > 72
            ? Shortened(address[72..])
            : Shortened(address);

    private static string Shortened(string text) => Characters.Cut(Characters.Clean(text), 80);
}
