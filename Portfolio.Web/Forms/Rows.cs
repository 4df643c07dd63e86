using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Primitives;

namespace Portfolio.Web.Forms;

/// <summary>
/// Ordered rows of a form, posted as <c>Profile.Links[0].Kind</c>, <c>Profile.Links[1].Kind</c> … and shown by
/// <c>_Rows</c>. A button <c>Profile.Links.move</c> with <c>up:2</c>, <c>down:2</c>, <c>remove:2</c> or <c>add</c>, or
/// <c>to0:2</c> of a row that was dragged, changes the form and saves nothing. That happens to what was posted, before it is read, so that whatever was typed
/// moves along, even what is no number or no date. Rows in which nothing is typed or ticked are left out.
/// </summary>
public sealed partial class Rows
{
    private readonly string name;
    private readonly int count;

    /// <summary>Whether the form held these rows at all; one that did not leaves the list as it is.</summary>
    private readonly bool wasPosted;

    private Rows(string name, int count, bool wasPosted, string move) =>
        (this.name, this.count, this.wasPosted, Move) = (name, count, wasPosted, move);

    /// <summary>What the pressed button asked, or empty: then the form is to be saved.</summary>
    public string Move { get; }
    public bool HasMoved => Move.Length > 0;

    /// <summary>Takes the rows of a posted form, does what a pressed button asks, and puts them back in their new order.</summary>
    public static Rows Of(HttpRequest request, string name)
    {
        var (others, typed) = Sort(request.Form, name);
        var move = request.Form[$"{name}.move"].ToString();
        // First what is asked, then the blank rows: the buttons count the rows as they were shown.
        Apply(typed, move);
        var rows = typed.FindAll(row => !row.Values.All(IsBlank));
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var (field, value) in rows[i])
                others[$"{name}[{i}].{field}"] = value;
        }
        request.Form = new FormCollection(others, request.Form.Files);
        return new(name, rows.Count, typed.Count > 0 || move.Length > 0, move);
    }

    /// <summary>
    /// Does to a list what <paramref name="move"/> says: <c>up:2</c>, <c>down:2</c>, <c>remove:2</c> or <c>to0:2</c>,
    /// counted from 0. Anything else changes nothing.
    /// </summary>
    public static void Apply<T>(List<T> rows, string? move)
    {
        if (Asked(move) is not var (what, at))
            return;
        var to = what switch
        {
            "up" => at - 1,
            "down" => at + 1,
            "remove" => at,
            _ => int.Parse(what[2..], CultureInfo.InvariantCulture),
        };
        if (at >= rows.Count || to < 0 || to >= rows.Count)
            return;
        var row = rows[at];
        rows.RemoveAt(at);
        if (what != "remove")
            rows.Insert(to, row);
    }

    /// <summary>
    /// Makes the list as long as what was typed and has <paramref name="read"/> read each row; the rows that are there
    /// are filled anew, so that an unchanged one stays unchanged. <paramref name="place"/> tells a row its place.
    /// </summary>
    public async Task FillAsync<T>(List<T> rows, Func<T> make, Func<T, string, Task<bool>> read, Action<T, int> place)
    {
        if (!wasPosted)
            return;
        if (rows.Count > count)
            rows.RemoveRange(count, rows.Count - count);
        for (var i = 0; i < count; i++)
        {
            if (i == rows.Count)
                rows.Add(make());
            await read(rows[i], $"{name}[{i}]");
            place(rows[i], i);
        }
    }

    /// <summary>What a button asks, and of which row; null where it is none of the four.</summary>
    internal static (string What, int Row)? Asked(string? move) =>
        Button().Match(move ?? "") is { Success: true } asked && Row(asked.Groups[2]) is { } row
            ? (asked.Groups[1].Value, row)
            : null;

    private static (Dictionary<string, StringValues> Others, List<Dictionary<string, StringValues>> Rows) Sort(
        IFormCollection form,
        string name
    )
    {
        var others = new Dictionary<string, StringValues>(StringComparer.OrdinalIgnoreCase);
        var rows = new SortedDictionary<int, Dictionary<string, StringValues>>();
        foreach (var (key, value) in form)
        {
            var field = key.StartsWith(name, StringComparison.Ordinal)
                ? Field().Match(key[name.Length..])
                : Match.Empty;
            if (field.Success && Row(field.Groups[1]) is { } row)
                (rows.TryGetValue(row, out var fields) ? fields : rows[row] = [])[field.Groups[2].Value] = value;
            else
                others[key] = value;
        }
        return (others, [.. rows.Values]);
    }

    private static int? Row(Group digits) =>
        int.TryParse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : null;

    /// <summary>Nothing is typed, or a box is not ticked.</summary>
    private static bool IsBlank(StringValues value) =>
        value.ToString() is var typed && (string.IsNullOrWhiteSpace(typed) || typed == "false");

    [GeneratedRegex(@"^\[([0-9]{1,6})\]\.([\w.-]{1,60})\z")]
    private static partial Regex Field();

    [GeneratedRegex(@"^(up|down|remove|to[0-9]{1,6}):([0-9]{1,6})\z")]
    private static partial Regex Button();
}
