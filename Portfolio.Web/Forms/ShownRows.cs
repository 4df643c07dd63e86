namespace Portfolio.Web.Forms;

/// <summary>
/// Rows as <c>_Rows</c> shows them: <paramref name="Name"/> is the list's name in the form (<c>Profile.Links</c>),
/// <paramref name="Partial"/> shows the fields of one, <paramref name="Blank"/> is the empty one at the end or null
/// where none can be added, <paramref name="One"/> is what one is called (Link) and <paramref name="Add"/> stands on the
/// button that makes room for another. <paramref name="Move"/> is what was just pressed, so that the keyboard stays there.
/// </summary>
public sealed record ShownRows(
    string Name,
    string Partial,
    IReadOnlyList<object> Filled,
    object? Blank,
    string One,
    string Add,
    string Move = ""
)
{
    public IEnumerable<object> All => Blank is null ? Filled : Filled.Append(Blank);

    /// <summary>The button that takes the focus: the row that moved can be moved on, at the end moved back.</summary>
    public string Focus =>
        (Rows.Asked(Move), Filled.Count - 1) switch
        {
            (("up", 1), _) => "down:0",
            (("up", var row), _) => $"up:{row - 1}",
            (("down", var row), var last) when row + 1 == last => $"up:{last}",
            (("down", var row), _) => $"down:{row + 1}",
            (("remove", var row), >= 0 and var last) => $"remove:{Math.Min(row, last)}",
            _ => Move.Length > 0 ? "add" : "",
        };
}
