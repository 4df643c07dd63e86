using System.Text;

namespace Portfolio.Core.Bibliography.Ris;

/// <summary>One entry of a RIS file as it stands there, from the line <c>TY</c> to <c>ER</c>; lines count from 1.</summary>
internal sealed class RisEntry(int line, int start)
{
    public int Line => line;
    public int Start => start;
    public List<RisField> Fields { get; } = [];

    public string Source { get; set; } = "";
}

/// <summary>
/// A tagged line with the lines that continue it, which have a tag of their own in no program: <see cref="Text"/> keeps
/// their breaks. <paramref name="column"/>, where the text begins, counts from 1.
/// </summary>
internal sealed class RisField(string tag, string text, int line = 0, int column = 1)
{
    // Others, such as the wide blank of Chinese, are text.
    public const string Blanks = " \t\r\n";
    private readonly StringBuilder text = new(text);

    public string Tag => tag;
    public int Line => line;
    public int Column => column;
    public string Text => text.ToString().AsSpan().Trim(Blanks).ToString();

    public void Continue(ReadOnlySpan<char> more) => text.Append('\n').Append(more.TrimEnd(Blanks));
}
