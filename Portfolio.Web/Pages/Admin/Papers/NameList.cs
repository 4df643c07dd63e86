using Portfolio.Core.Bibliography;
using Portfolio.Core.Content;
using Portfolio.Core.Papers;
using Portfolio.Web.Forms;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>
/// The authors or the editors of a paper in its form: up to fifty as rows, more as text with a name a line, since three
/// thousand rows are no form any more. Names may also be added as text.
/// </summary>
public sealed record NameList(string Name, List<PaperAuthor> Names)
{
    public const string Authors = "Paper.Authors";
    public const string Editors = "Paper.Editors";
    private const int MostRows = 50;

    public bool IsText => Names.Count > MostRows;
    public string Text => NameLines.Write(Names.Select(PaperRecord.NameOf));

    public static NameList Of(Paper paper, bool editors) =>
        new(editors ? Editors : Authors, paper.Authors.FindAll(a => a.IsEditor == editors));

    /// <summary>
    /// Reads <c>Paper.Authors.Text</c>, all names in the place of those there are, and <c>Paper.Authors.Add</c>, names
    /// that come behind them. True when the text says that there are more ("and others").
    /// </summary>
    public bool ReadText(IFormCollection form)
    {
        var hasMore = false;
        if (form.TryGetValue(Name + ".Text", out var all))
        {
            var names = NameLines.Parse($"{all}");
            hasMore = names.HasMore;
            Names.RemoveRange(Math.Min(Names.Count, names.Names.Count), Math.Max(0, Names.Count - names.Names.Count));
            foreach (var (at, name) in names.Names.Index())
                Put(at, name);
        }
        var added = NameLines.Parse($"{form[Name + ".Add"]}");
        foreach (var name in added.Names)
            Put(Names.Count, name);
        return hasMore || added.HasMore;
    }

    // An unchanged name stays the same row of the database.
    private void Put(int at, PersonName name)
    {
        if (at == Names.Count)
            Names.Add(new() { IsEditor = Name == Editors });
        PaperRecord.Into(Names[at], name);
        Names[at].Position = at;
    }
}

/// <summary>Names as the form shows them: what one is called, what adds another, and what button was just pressed.</summary>
public sealed record ShownNames(NameList List, string One, string Add, string Move)
{
    public ShownRows Rows => new(List.Name, "_PersonName", List.Names, new PaperAuthor(), One, Add, Move);
}
