using Portfolio.Core.Papers;
using Portfolio.Web.Forms;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>The ordered rows of a paper's form: authors, editors and the times it was read.</summary>
public sealed class PaperRows
{
    private readonly IFormCollection form;

    private PaperRows(HttpRequest request)
    {
        Authors = Rows.Of(request, NameList.Authors);
        Editors = Rows.Of(request, NameList.Editors);
        Readings = Rows.Of(request, "Paper.ReadingEvents");
        form = request.Form;
    }

    public Rows Authors { get; }
    public Rows Editors { get; }
    public Rows Readings { get; }
    public bool HasMoved => Authors.HasMoved || Editors.HasMoved || Readings.HasMoved;

    public static PaperRows Of(HttpRequest request) => new(request);

    /// <summary>Gives a paper what was typed in rows, and the names that were typed as text.</summary>
    public async Task FillAsync(
        Paper paper,
        Func<PaperAuthor, string, Task<bool>> readName,
        Func<ReadingEvent, string, Task<bool>> readReading
    )
    {
        var (authors, editors) = (NameList.Of(paper, editors: false), NameList.Of(paper, editors: true));
        await Authors.FillAsync(authors.Names, () => new(), readName, Place);
        await Editors.FillAsync(editors.Names, () => new() { IsEditor = true }, readName, Place);
        paper.HasMoreAuthors |= authors.ReadText(form);
        paper.HasMoreEditors |= editors.ReadText(form);
        paper.Authors = [.. authors.Names, .. editors.Names];
        await Readings.FillAsync(paper.ReadingEvents, () => new(), readReading, (_, _) => { });
    }

    private static void Place(PaperAuthor name, int at) => name.Position = at;
}
