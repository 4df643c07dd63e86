namespace Portfolio.Core.Bibliography.Citations;

/// <summary>
/// Puts a reference together piece by piece. Each piece comes with what parts it from those before: a piece that is
/// absent takes it along, and a full stop or comma that already stands there is not written again.
/// </summary>
internal sealed class CitationLine(bool hasItalics)
{
    private const string Ends = ".?!。？！";

    private readonly List<CitationRun> runs = [];

    public bool IsEmpty => runs.Count == 0;

    private bool EndsInLink => runs.Count > 0 && runs[^1].Address is not null;

    public CitationLine Add(string before, string? text, string after = "") => Put(before, text, false, null, after);

    public CitationLine Italic(string before, string? text, string after = "") => Put(before, text, true, null, after);

    public CitationLine Link(string before, string? address, string? text = null) =>
        Put(before, address is null ? null : text ?? address, false, address, "");

    /// <summary>A title between quotation marks, with the mark that follows it inside, as American styles have it.</summary>
    public CitationLine Quoted(string before, string? title, char mark)
    {
        if (title is null)
            return this;
        var isEnded = Ends.Contains(title[^1]);
        return Put(before, $"“{title}{(isEnded ? "" : mark)}”", false, null, "");
    }

    /// <summary>A full stop at the end; not after an address when <paramref name="afterLink"/> is false.</summary>
    public CitationLine Stop(bool afterLink = true)
    {
        if (!IsEmpty && !EndsWithMark('.') && (afterLink || !EndsInLink))
            Append(".", false, null);
        return this;
    }

    public ValueList<CitationRun> ToRuns() => [.. runs];

    private CitationLine Put(string before, string? text, bool isItalic, string? address, string after)
    {
        if (string.IsNullOrEmpty(text))
            return this;
        Append(IsEmpty ? before.TrimStart('.', ',', ':', ';', ' ') : Fitting(before), false, null);
        Append(text, isItalic && hasItalics, address);
        Append(after, false, null);
        return this;
    }

    private string Fitting(string before) =>
        before.Length > 0 && before[0] is '.' or ',' && EndsWithMark(before[0]) ? before[1..] : before;

    // "Jr." takes a comma but no second full stop; “Why?” takes neither.
    private bool EndsWithMark(char mark)
    {
        var text = runs[^1].Text.TrimEnd('”');
        return text.Length > 0
            && (mark == '.' ? Ends.Contains(text[^1]) : text[^1] is ',' or '?' or '!' or '？' or '！');
    }

    private void Append(string text, bool isItalic, string? address)
    {
        if (text.Length == 0)
            return;
        if (runs.Count > 0 && address is null && runs[^1] is { Address: null } last && last.IsItalic == isItalic)
            runs[^1] = last with { Text = last.Text + text };
        else
            runs.Add(new(text, isItalic, address));
    }
}
