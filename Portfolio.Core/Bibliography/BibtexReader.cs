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
    private readonly Dictionary<string, int> lineOfKey = [];
    private bool commentWasUnclosed;

    private BibtexReader(string text, ICollection<RecordProblem> problems)
    {
        scanner = new(text, problems);
        values = new(scanner);
        entryReader = new(scanner, values);
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
    public static IEnumerable<BibtexEntry> Read(string text, ICollection<RecordProblem> problems)
    {
        var reader = new BibtexReader(text, problems);
        var entries = BibtexInheritance.MayBeIn(text)
            ? new BibtexInheritance([.. reader.ReadEntries()], reader.scanner).Resolve()
            : reader.ReadEntries();
        foreach (var entry in entries)
            yield return entry;
        reader.scanner.Problems.Close();
    }

    private IEnumerable<BibtexEntry> ReadEntries()
    {
        while (scanner.Rest.IndexOfAny(EntryOrComment) is >= 0 and var step)
        {
            scanner.Position += step;
            if (scanner.Current == '%')
                scanner.SkipLine();
            else if (ReadAt() is { } entry)
                yield return entry;
        }
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
                return Told(entryReader.Read(type, start));
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
        if (entry.Key.Length > 0 && !lineOfKey.TryAdd(entry.Key, entry.Line))
        {
            var first = lineOfKey[entry.Key];
            scanner.Problems.Add(
                new(
                    entry.Line,
                    1,
                    new("The citation key '{0}' is already that of the entry in line {1}.", entry.Key, first)
                )
            );
        }
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
