using System.Buffers;

namespace Portfolio.Core.Bibliography;

/// <summary>
/// Reads BibTeX text and never gives up: what is wrong becomes a problem with its place, and reading goes on with the
/// next entry, in time linear in the text. What an entry inherits by <c>crossref</c> or <c>xdata</c> stands among its
/// fields, and <c>@xdata</c> itself is no entry. Text between entries is comment; <c>@string</c> is applied, <c>@preamble</c>
/// and <c>@comment</c> are passed over. The grammar is that of BibTeX 0.99d
/// (<see href="https://ctan.org/pkg/bibtex"/>), with <c>%</c> comments outside values as in biber.
/// </summary>
public sealed class BibtexReader
{
    private static readonly SearchValues<char> EntryOrComment = SearchValues.Create("@%");
    private readonly BibtexScanner scanner;
    private readonly BibtexValueReader values;
    private readonly BibtexEntryReader entryReader;
    private readonly RepeatedKeys keys;
    private bool commentWasUnclosed;

    private BibtexReader(TextWindow window, IList<RecordProblem> problems)
    {
        scanner = new(window, problems);
        values = new(scanner);
        entryReader = new(scanner, values);
        keys = new(scanner.Problems);
    }

    public static BibtexFile Read(string text)
    {
        var problems = new List<RecordProblem>();
        return new([.. Read(text, problems)], problems);
    }

    /// <summary>
    /// The entries as they are asked for, none kept, so that a long file takes no memory; but one in which entries
    /// inherit from others is read whole before the first.
    /// </summary>
    public static IEnumerable<BibtexEntry> Read(string text, IList<RecordProblem> problems)
    {
        var reader = new BibtexReader(new TextWindow(text), problems);
        var entries = BibtexInheritance.MayBeIn(text)
            ? new BibtexInheritance([.. reader.ReadEntries()], reader.scanner).Resolve()
            : reader.ReadEntries();
        foreach (var entry in entries)
            yield return entry;
        reader.scanner.Problems.Close();
    }

    /// <summary>
    /// The same of a text of which only a piece is in memory at a time; but one in which entries inherit from others is
    /// there whole.
    /// </summary>
    /// <param name="open">Opens the text at its beginning; is asked twice.</param>
    /// <param name="problems">What is wrong, told while it is read.</param>
    public static IEnumerable<BibtexEntry> Read(Func<TextReader> open, IList<RecordProblem> problems)
    {
        if (MayInherit(open))
        {
            using var whole = open();
            foreach (var entry in Read(whole.ReadToEnd(), problems))
                yield return entry;
            yield break;
        }
        using var text = open();
        var reader = new BibtexReader(new TextWindow(text), problems);
        foreach (var entry in reader.ReadEntries())
            yield return entry;
        reader.scanner.Problems.Close();
    }

    private static bool MayInherit(Func<TextReader> open)
    {
        using var text = open();
        // A word cut in two by the end of a piece stands whole in the next.
        const int Overlap = 16;
        var piece = new char[1 << 16];
        for (int length = 0, read; (read = text.ReadBlock(piece, length, piece.Length - length)) > 0; )
        {
            var there = piece.AsSpan(0, length + read);
            if (BibtexInheritance.MayBeIn(there))
                return true;
            length = Math.Min(Overlap, there.Length);
            there[^length..].CopyTo(piece);
        }
        return false;
    }

    private IEnumerable<BibtexEntry> ReadEntries()
    {
        while (scanner.FindNext(EntryOrComment) || !scanner.IsLast)
        {
            var (begin, told) = (scanner.Position, scanner.Problems.Now);
            var entry = ReadHere();
            if (!scanner.IsCovered)
                scanner.ReadOn(begin, told);
            else if (entry is not null)
                yield return Told(entry);
        }
    }

    private BibtexEntry? ReadHere()
    {
        if (scanner.Current == '@')
            return ReadAt();
        scanner.SkipLine();
        return null;
    }

    private BibtexEntry? ReadAt()
    {
        var start = scanner.Position++;
        scanner.SkipBlanks();
        var type = scanner.ReadName();
        var afterType = scanner.Position;
        scanner.SkipBlanks();
        if (type.Length > 0 && scanner.Current is '{' or '(')
            return ReadCommand(type, start);
        if (type != "comment")
            IgnoreAt(start, afterType);
        return null;
    }

    private BibtexEntry? ReadCommand(string type, int start)
    {
        switch (type)
        {
            case "comment":
                SkipComment();
                break;
            case "preamble":
                scanner.Position++;
                values.TryRead(out _);
                break;
            case "string":
                scanner.Position++;
                DefineAbbreviation();
                break;
            default:
                return entryReader.Read(type, start);
        }
        return null;
    }

    /// <summary>A comment may hold whole entries; only one that never closes ends at the next entry.</summary>
    private void SkipComment()
    {
        if (scanner.Current != '{' || commentWasUnclosed)
            return;
        var depth = 0;
        for (var at = scanner.Position; scanner.Text.AsSpan(at).IndexOfAny('{', '}') is >= 0 and var step; at++)
        {
            at += step;
            depth += scanner.Text[at] == '{' ? 1 : -1;
            if (depth > 0)
                continue;
            scanner.Position = at + 1;
            return;
        }
        if (!scanner.IsLast)
        {
            scanner.Position = scanner.Text.Length;
            return;
        }
        commentWasUnclosed = true;
        scanner.Report(
            scanner.Position,
            "The brace of this @comment is never closed; what follows is read as entries."
        );
    }

    private void DefineAbbreviation()
    {
        scanner.SkipBlanksAndComments();
        var start = scanner.Position;
        var name = scanner.ReadWord();
        scanner.SkipBlanksAndComments();
        if (name.Length == 0 || scanner.Current != '=')
        {
            scanner.Report(start, "An @string needs a name and a text, as in @string{{acl = {{Annual Meeting}}}}.");
            return;
        }
        scanner.Position++;
        if (values.TryRead(out var text))
            scanner.SkipBlanksAndComments();
        values.Define(name, text);
        if (scanner.Current is '}' or ')')
            scanner.Position++;
    }

    private BibtexEntry Told(BibtexEntry entry)
    {
        keys.Tell(entry.Key, entry.Line);
        return entry;
    }

    /// <summary>An @ within prose is an address; one that begins a line was meant to be an entry.</summary>
    private void IgnoreAt(int start, int afterType)
    {
        scanner.Position = afterType;
        if (start > 0 && scanner.Text[start - 1] is not ('\n' or '\r'))
            return;
        scanner.Reject(start, "An entry begins with type and brace, as in @article{{key, …}}; this is passed over.");
    }
}
