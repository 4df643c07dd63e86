using System.Text;

namespace Portfolio.Core.Markup;

/// <summary>Collects HTML and stops when it grows past the budget: 28 KB of one reference can become 40 MB.</summary>
internal sealed class BudgetWriter(RenderBudget budget) : TextWriter
{
    private readonly StringBuilder text = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        budget.SpendCharacters(1);
        text.Append(value);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        budget.SpendCharacters(buffer.Length);
        text.Append(buffer);
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override string ToString() => text.ToString();
}
