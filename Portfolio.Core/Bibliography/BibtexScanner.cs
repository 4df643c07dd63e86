using System.Buffers;

namespace Portfolio.Core.Bibliography;

/// <summary>
/// A place in BibTeX text: blanks, names, and the test for the head of an entry, by which an entry that was never
/// closed is noticed before it swallows the ones after it.
/// </summary>
internal sealed class BibtexScanner(TextWindow window, IList<RecordProblem> problems)
{
    private const string Blanks = " \t\r\n\f\v";
    private static readonly SearchValues<char> AnyBlank = SearchValues.Create(Blanks);
    private static readonly SearchValues<char> EndsName = SearchValues.Create(Blanks + "={},()\"#%@\\~");
    private static readonly SearchValues<char> EndsLine = SearchValues.Create("\r\n");
    private static readonly SearchValues<char> EndsKey = SearchValues.Create(Blanks + ",={}\"");

    // The names of fields and types, each but once: a long file has a dozen of them.
    private const int MostNames = 1_000;
    private readonly HashSet<string> names = [];

    public string Text { get; private set; } = window.Text;
    public int Position { get; set; }
    public LimitedProblems Problems { get; } = new(problems);
    public bool AtEnd => Position >= Text.Length;

    /// <summary>The character here, or NUL at the end.</summary>
    public char Current => AtEnd ? '\0' : Text[Position];

    public ReadOnlySpan<char> Rest => Text.AsSpan(Position);

    /// <summary>Whether what is there ends where the text ends, and not only a piece of it.</summary>
    public bool IsLast => window.IsLast;

    /// <summary>Whether all was there that had to be looked at to come here.</summary>
    public bool IsCovered => window.Covers(Position);

    /// <summary>In UTF-16 units, what there was to read so far.</summary>
    public long Seen => window.Seen;

    /// <summary>Goes back to a position, as if nothing after it had been read, with more of the text.</summary>
    public void ReadOn(int position, LimitedProblems.Mark told)
    {
        Problems.BackTo(told);
        Position = window.ReadOn(position);
        Text = window.Text;
    }

    public int Line(int position) => window.Line(position);

    public int Column(int position) => window.Column(position);

    public void Report(int position, string english, params object[] arguments) =>
        Problems.Add(new(Line(position), Column(position), new(english, arguments)));

    /// <summary>Says that what begins here is lost.</summary>
    public void Reject(int position, string english) =>
        Problems.Add(new(Line(position), Column(position), new(english), Rejects: true));

    public void SkipBlanks() => Advance(Rest.IndexOfAnyExcept(AnyBlank));

    /// <summary>Between fields a percent sign begins a comment, as people expect and biber does.</summary>
    public void SkipBlanksAndComments()
    {
        SkipBlanks();
        while (Current == '%')
        {
            SkipLine();
            SkipBlanks();
        }
    }

    /// <summary>Goes to the next of some characters; to the end, and false, when there is none.</summary>
    public bool FindNext(SearchValues<char> searched)
    {
        Advance(Rest.IndexOfAny(searched));
        return !AtEnd;
    }

    public void SkipLine() => Advance(Rest.IndexOfAny(EndsLine));

    /// <summary>The name of a type or field in lower case; empty when none begins here.</summary>
    public string ReadName()
    {
        var start = Position;
        Advance(Rest.IndexOfAny(EndsName));
        var word = Text.AsSpan(start, Position - start);
        var known = names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(word, out var name))
            return name;
        name = word.ToString().ToLowerInvariant();
        if (names.Count < MostNames)
            names.Add(name);
        return name;
    }

    /// <summary>The same as it is written: an abbreviation, a number.</summary>
    public string ReadWord()
    {
        var start = Position;
        Advance(Rest.IndexOfAny(EndsName));
        return Text[start..Position];
    }

    /// <summary>Is this <c>@</c> the first of its line and does <c>word{key,</c> (or <c>word{name =</c>) follow?</summary>
    public bool IsEntryHead(int at)
    {
        var before = Text.AsSpan(0, at).TrimEnd(" \t");
        if (before is [.., not ('\n' or '\r')])
            return false;
        var after = Text.AsSpan(at + 1);
        var word = after[..EndOf(after, after.IndexOfAny(EndsName))];
        after = after[word.Length..].TrimStart(" \t");
        if (word.IsEmpty || after is not ['{' or '(', ..])
            return false;
        after = after[1..].TrimStart(" \t");
        after = after[EndOf(after, after.IndexOfAny(EndsKey))..].TrimStart(" \t");
        return after is [] or [',' or '=' or '\r' or '\n', ..];
    }

    private void Advance(int step) => Position = step < 0 ? Text.Length : Position + step;

    private static int EndOf(ReadOnlySpan<char> span, int index) => index < 0 ? span.Length : index;
}
