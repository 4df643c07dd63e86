namespace Portfolio.Core.Bibliography;

/// <summary>Reads one entry from its opening brace on: key, fields, and every way they are known to be miswritten.</summary>
internal sealed class BibtexEntryReader(BibtexScanner scanner, BibtexValueReader values)
{
    private readonly List<BibtexField> fields = [];
    private readonly HashSet<string> names = [];
    private char closer;

    /// <summary>Reads the entry whose <c>@</c> is at <paramref name="start"/>; the scanner is at its opening brace.</summary>
    public BibtexEntry Read(string type, int start)
    {
        fields.Clear();
        names.Clear();
        closer = scanner.Current == '{' ? '}' : ')';
        scanner.Position++;
        var key = ReadKey(start);
        ReadFields(start);
        var source = scanner.Text[start..scanner.Position].TrimEnd();
        return new(type, key, [.. fields], source, scanner.Line(start));
    }

    private string ReadKey(int start)
    {
        scanner.SkipBlanksAndComments();
        var from = scanner.Position;
        var length = scanner.Rest.IndexOfAny(closer == ')' ? ",={}\"\r\n)" : ",={}\"\r\n");
        scanner.Position = length < 0 ? scanner.Text.Length : from + length;
        var key = scanner.Text[from..scanner.Position].TrimEnd();
        if (scanner.Current == '=')
        {
            // The last word was the name of a field already: the key, or the comma after it, is missing.
            var name = key.LastIndexOfAny([' ', '\t']) + 1;
            scanner.Position = from + name;
            key = key[..name].TrimEnd();
        }
        if (key.Length == 0)
            scanner.Report(start, "This entry has no citation key; give it one, as in @article{{key, …}}.");
        else if (key.AsSpan().ContainsAny(' ', '\t'))
            scanner.Report(from, "The citation key '{0}' holds a blank, which nothing can cite.", key);
        scanner.SkipBlanksAndComments();
        if (scanner.Current == ',')
            scanner.Position++;
        else if (key.Length > 0 && scanner.Current != closer && !AtNextEntry())
            scanner.Report(scanner.Position, "A comma is missing after the citation key '{0}'.", key);
        return key;
    }

    private void ReadFields(int start)
    {
        while (true)
        {
            scanner.SkipBlanksAndComments();
            if (AtNextEntry())
            {
                scanner.Report(start, "This entry is never closed; it was read up to the next one or the end.");
                return;
            }
            if (scanner.Current == closer)
            {
                scanner.Position++;
                if (!GoesOnAfterStrayCloser())
                    return;
            }
            else if (scanner.Current == ',')
            {
                scanner.Report(scanner.Position++, "There is a comma too many here.");
            }
            else if (!ReadField())
            {
                return;
            }
        }
    }

    /// <summary>Reads <c>name = value</c> and the comma after it; false when the entry ends with an unclosed value.</summary>
    private bool ReadField()
    {
        var start = scanner.Position;
        var name = scanner.ReadName();
        scanner.SkipBlanksAndComments();
        if (name.Length == 0 || scanner.Current != '=')
        {
            scanner.Report(start, "A field was expected here, as in year = {{2020}}; this is passed over.");
            SkipToComma();
            return true;
        }
        scanner.Position++;
        var closed = values.TryRead(out var value);
        if (!names.Add(name))
            scanner.Report(start, "The field '{0}' is given twice; the first one counts.", name);
        fields.Add(new(name, value, scanner.Line(start), scanner.Column(start)));
        if (!closed)
            return false;
        scanner.SkipBlanksAndComments();
        if (scanner.Current == ',')
            scanner.Position++;
        else if (scanner.Current != closer && !AtNextEntry())
            scanner.Report(scanner.Position, "A comma is missing after the field '{0}'.", name);
        return true;
    }

    private bool AtNextEntry() => scanner.AtEnd || (scanner.Current == '@' && scanner.IsEntryHead(scanner.Position));

    /// <summary>After <c>title = {A}},</c> the fields go on: the brace was one too many, not the end.</summary>
    private bool GoesOnAfterStrayCloser()
    {
        var closed = scanner.Position;
        scanner.SkipBlanks();
        var isStray = scanner.Current is ',' or '}' or ')';
        if (isStray)
            scanner.Position++;
        scanner.SkipBlanks();
        var field = scanner.Position;
        var goesOn = scanner.ReadName().Length > 0;
        scanner.SkipBlanks();
        goesOn &= scanner.Current == '=';
        scanner.Position = goesOn ? field : closed;
        if (goesOn)
            scanner.Report(closed - 1, "This '{0}' is one too many; the entry goes on after it.", closer);
        else if (isStray)
            scanner.Report(closed, "What follows this entry is passed over; is there a brace too many?");
        return goesOn;
    }

    private void SkipToComma()
    {
        for (var depth = 0; !AtNextEntry(); scanner.Position++)
        {
            if (depth == 0 && scanner.Current == closer)
                return;
            if (depth == 0 && scanner.Current == ',')
            {
                scanner.Position++;
                return;
            }
            depth += scanner.Current switch
            {
                '{' => 1,
                '}' when depth > 0 => -1,
                _ => 0,
            };
        }
    }
}
