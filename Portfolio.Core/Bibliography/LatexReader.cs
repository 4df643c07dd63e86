using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Portfolio.Core.Bibliography;

/// <summary>
/// Reads LaTeX text in one pass, without recursion, so that no nesting is too deep. Groups and accents that wait for
/// their letter lie on one stack; whatever completes a letter or a group completes the accents above it.
/// </summary>
internal sealed partial class LatexReader(string latex, Action<string>? unknown)
{
    private const char Group = '{';
    private const int MostAccents = 16;
    private const string Blanks = " \t\r\n\f\v";
    private static readonly SearchValues<char> AnyBlank = SearchValues.Create(Blanks);
    private static readonly SearchValues<char> SpecialButSpace = SearchValues.Create("\\{}~$-'`\t\r\n\f\v");
    private static readonly SearchValues<char> NeverPlain = SearchValues.Create("\\{}~$`\t\r\n\f\v");

    // Accents are put in near the end, which a StringBuilder does by moving all that stands before.
    private readonly List<char> text = new(latex.Length);
    private readonly List<(char Kind, int Start)> open = [];
    private int at;
    private int accents;
    private int composedUpTo;
    private bool afterBlank = true;
    private bool inQuote;
    private bool braceIsUnclosed;
    private bool formulaIsUnclosed;

    /// <summary>Would reading change nothing? True of most fields, and quick to see.</summary>
    public static bool IsPlain(string latex) =>
        !latex.AsSpan().ContainsAny(NeverPlain)
        && latex is [] or [not ' ', ..] and [.., not ' ']
        && !latex.Contains("  ", StringComparison.Ordinal)
        && !latex.Contains("--", StringComparison.Ordinal)
        && !latex.Contains("''", StringComparison.Ordinal)
        && LatexWriter.IsNormal(latex);

    public string Read()
    {
        while (at < latex.Length)
            ReadNext();
        while (open.Count > 0)
            Close();
        if (afterBlank && text.Count > composedUpTo)
            text.RemoveAt(text.Count - 1);
        Compose();
        return new string(CollectionsMarshal.AsSpan(text));
    }

    private void ReadNext()
    {
        switch (latex[at])
        {
            case '\\':
                ReadCommand();
                break;
            case '{':
                open.Add((Group, text.Count));
                at++;
                break;
            case '}':
                at++;
                Close();
                break;
            case '$':
                ReadFormula();
                break;
            case '~':
                Emit("\u00A0", 1);
                break;
            case '-':
                ReadDashes();
                break;
            case '\'' or '`':
                ReadQuotes();
                break;
            case ' ' or '\t' or '\r' or '\n' or '\f' or '\v':
                ReadBlanks();
                break;
            default:
                ReadLetters();
                break;
        }
    }

    private void ReadLetters()
    {
        var rest = latex.AsSpan(at);
        var length = rest.IndexOfAny(SpecialButSpace) is >= 0 and var stop ? stop : rest.Length;
        if (IsAccentWaiting)
            Rune.DecodeFromUtf16(rest, out _, out length);
        else if (rest[..length].IndexOf("  ") is >= 0 and var blanks)
            length = blanks + 1;
        Emit(rest[..length], length);
        afterBlank = rest[length - 1] == ' ';
    }

    private void ReadBlanks()
    {
        SkipBlanks();
        // An accent looks past blanks for its letter.
        if (afterBlank || IsAccentWaiting)
            return;
        text.Add(' ');
        afterBlank = true;
    }

    private void ReadDashes()
    {
        var count = latex.AsSpan(at).IndexOfAnyExcept('-') is >= 0 and var stop ? stop : latex.Length - at;
        var taken = Math.Min(count, 3);
        Emit(
            taken == 3 ? "—"
                : taken == 2 ? "–"
                : "-",
            taken
        );
    }

    private void ReadQuotes()
    {
        var mark = latex[at];
        if (at + 1 < latex.Length && latex[at + 1] == mark)
        {
            Emit(mark == '`' ? "“" : "”", 2);
            return;
        }
        // A lone ' is an apostrophe unless a lone ` is open and no letter follows.
        var closes = mark == '\'' && inQuote && !(at + 1 < latex.Length && char.IsLetter(latex[at + 1]));
        inQuote = mark == '`' || (inQuote && !closes);
        Emit(
            mark == '`' ? "‘"
                : closes ? "’"
                : "'",
            1
        );
    }

    private void ReadFormula()
    {
        var isDisplay = at + 1 < latex.Length && latex[at + 1] == '$';
        var end = isDisplay ? latex.IndexOf("$$", at + 2, StringComparison.Ordinal) + 2 : LatexMath.End(latex, at);
        if (end <= at + 1)
            Emit("$", 1);
        else
            Emit(OneSpaced(latex[at..end]), end - at);
    }

    private bool IsAccentWaiting => open is [.., { Kind: not Group }];

    private void Emit(ReadOnlySpan<char> characters, int length)
    {
        text.AddRange(characters);
        at += length;
        afterBlank = false;
        CompleteAccents();
    }

    private void Close()
    {
        CompleteAccents();
        if (open.Count == 0)
            return;
        open.RemoveAt(open.Count - 1);
        CompleteAccents();
    }

    private void CompleteAccents()
    {
        while (IsAccentWaiting)
        {
            var (accent, start) = open[^1];
            open.RemoveAt(open.Count - 1);
            accents--;
            Accent(accent, Math.Max(start, composedUpTo));
        }
    }

    private void Accent(char accent, int start)
    {
        if (start >= text.Count)
        {
            text.Add(accent);
            afterBlank = false;
            return;
        }
        if (text[start] is 'ı' or 'ȷ')
            text[start] = text[start] == 'ı' ? 'i' : 'j';
        var place = start + (char.IsHighSurrogate(text[start]) ? 2 : 1);
        while (place < text.Count && char.GetUnicodeCategory(text[place]) == UnicodeCategory.NonSpacingMark)
            place++;
        text.Insert(Math.Min(place, text.Count), LatexSymbols.Accents[accent]);
    }

    /// <summary>Normalises what was written since the last character given by number, which stays what it is.</summary>
    private void Compose()
    {
        var tail = new string(CollectionsMarshal.AsSpan(text)[composedUpTo..]);
        if (!Ascii.IsValid(tail) && LatexWriter.IsNormalizable(tail) && !tail.IsNormalized())
        {
            text.RemoveRange(composedUpTo, text.Count - composedUpTo);
            text.AddRange(tail.Normalize());
        }
        composedUpTo = text.Count;
    }

    private void SkipBlanks() =>
        at = latex.AsSpan(at).IndexOfAnyExcept(AnyBlank) is >= 0 and var step ? at + step : latex.Length;

    private static string OneSpaced(string formula) =>
        string.Join(' ', formula.Split((char[])[.. Blanks], StringSplitOptions.RemoveEmptyEntries));
}
