using System.Globalization;
using System.Text;

namespace Portfolio.Core.Bibliography;

/// <summary>What a backslash begins.</summary>
internal sealed partial class LatexReader
{
    private void ReadCommand()
    {
        if (at + 1 == latex.Length)
            Emit("\\", 1);
        else if (char.IsAsciiLetter(latex[at + 1]))
            ReadWordCommand();
        else
            ReadSignCommand(latex[at + 1]);
    }

    private void ReadSignCommand(char sign)
    {
        switch (sign)
        {
            case '\\' or '*':
                at += 2;
                ReadBlanks();
                break;
            case '/' or '-' or '!' or '@':
                at += 2;
                break;
            case ',' or ':' or ';' or '>':
                Emit("\u2009", 2);
                break;
            case ' ' or '\t' or '\r' or '\n':
                Emit(" ", 2);
                break;
            case '(' when FormulaEnd() is > 0 and var end:
                Emit($"${OneSpaced(latex[(at + 2)..end])}$", end + 2 - at);
                break;
            case '&' or '%' or '$' or '#' or '_' or '{' or '}':
                Emit([sign], 2);
                break;
            case var accent when LatexSymbols.Accents.ContainsKey(accent):
                at += 2;
                WaitForLetter(accent);
                break;
            default:
                unknown?.Invoke($"\\{sign}");
                Emit([sign], 2);
                break;
        }
    }

    /// <summary>Like <see cref="ArgumentEnd"/>, it looks in vain but once.</summary>
    private int FormulaEnd()
    {
        var end = formulaIsUnclosed ? -1 : latex.IndexOf("\\)", at, StringComparison.Ordinal);
        formulaIsUnclosed = end < 0;
        return end;
    }

    private void ReadWordCommand()
    {
        var start = at;
        at++;
        while (at < latex.Length && char.IsAsciiLetter(latex[at]))
            at++;
        var name = latex[(start + 1)..at];
        var afterName = at;
        SkipBlanks();
        var hasArgument = at < latex.Length && latex[at] == '{';
        if (LatexSymbols.Texts.TryGetValue(name, out var symbol))
            Emit(symbol, 0);
        else if (name.Length == 1 && LatexSymbols.Accents.ContainsKey(name[0]))
            WaitForLetter(name[0]);
        else if (LatexSymbols.Styles.Contains(name))
            return;
        else if (hasArgument && name is "symbol" or "char" && ArgumentEnd() is > 0 and var number)
            ReadNumber(number);
        else if (hasArgument && LatexSymbols.Addresses.Contains(name) && ArgumentEnd() is > 0 and var end)
            Emit(VerbatimText.Read(latex[(at + 1)..(end - 1)]), end - at);
        else if (hasArgument && LatexSymbols.HideArgument.Contains(name) && ArgumentEnd() is > 0 and var hidden)
            at = hidden;
        else
            ReadUnknown(name, afterName, hasArgument);
    }

    private void ReadUnknown(string name, int afterName, bool hasArgument)
    {
        unknown?.Invoke($"\\{name}");
        if (hasArgument)
            return;
        at = afterName;
        Emit($"\\{name}", 0);
    }

    /// <summary>Accents upon accents upon accents are an attack, not a letter.</summary>
    private void WaitForLetter(char accent)
    {
        // \^{} and \~{} are how the bare characters are written.
        if (latex.AsSpan(at).StartsWith("{}"))
        {
            Emit([accent], 2);
        }
        else if (accents < MostAccents)
        {
            accents++;
            open.Add((accent, text.Count));
        }
    }

    private void ReadNumber(int end)
    {
        var digits = latex.AsSpan()[(at + 1)..(end - 1)].Trim(" \"");
        at = end;
        if (!int.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number))
            return;
        Compose();
        text.AddRange(number is >= 0 and <= char.MaxValue ? ((char)number).ToString() : Wide(number));
        composedUpTo = text.Count;
        afterBlank = false;
    }

    private static string Wide(int number) => Rune.IsValid(number) ? new Rune(number).ToString() : "\uFFFD";

    /// <summary>
    /// The position after the brace that closes the one here, or -1. Having run to the end in vain once, it never
    /// tries again: otherwise a long row of open braces takes the square of its length.
    /// </summary>
    private int ArgumentEnd()
    {
        var depth = 0;
        for (var end = at; end < latex.Length && !braceIsUnclosed; end++)
        {
            depth += latex[end] switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            if (depth == 0)
                return end + 1;
        }
        braceIsUnclosed = true;
        return -1;
    }
}
