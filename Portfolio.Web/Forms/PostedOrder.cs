using System.Globalization;

namespace Portfolio.Web.Forms;

/// <summary>
/// The order of whole lists in one field, as a page posts it after a row was dragged: <c>12:3 5 6;0:7 8</c> are the rows
/// 3, 5 and 6 of list 12 and the rows 7 and 8 of list 0.
/// </summary>
public static class PostedOrder
{
    /// <summary>What is no list of numbers is left out.</summary>
    public static IReadOnlyList<(int List, int[] Ids)> Read(string? field)
    {
        var lists = new List<(int, int[])>();
        foreach (var list in (field ?? "").Split(';'))
        {
            if (list.Split(':') is [var name, var rows] && Number(name) is { } number)
                lists.Add((number, [.. rows.Split(' ').Select(Number).OfType<int>().Distinct()]));
        }
        return lists;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
