using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Exchange.Import.Pasted;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;
using Portfolio.Web.Lookup;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>
/// Takes whatever was pasted, shows the papers in it, and adds those that are ticked. What was found is read anew from
/// the text each time, so that nothing is kept in between.
/// </summary>
[RequestFormLimits(ValueCountLimit = 4096, ValueLengthLimit = 16 * 1024 * 1024)]
public sealed class AddModel(
    PortfolioDb db,
    AddPasted add,
    AskForPaper ask,
    Site site,
    Flash flash,
    IStringLocalizer<AdminText> text
) : PageModel
{
    /// <summary>In an address it only fills the field.</summary>
    [BindProperty(Name = "text", SupportsGet = true)]
    public string? Text { get; set; }

    /// <summary>Among the owner's own papers instead of the reading list.</summary>
    [BindProperty(Name = "own", SupportsGet = true)]
    public bool Own { get; set; }

    [BindProperty]
    public AddForm Form { get; set; } = new();

    /// <summary>Null until something was pasted.</summary>
    public PastedText? Found { get; private set; }

    /// <summary>For each paper found, the one that is the same work.</summary>
    public IReadOnlyList<SamePaper?> Same { get; private set; } = [];

    /// <summary>What a service may fill in, when that is all there is and nobody has it yet; or null.</summary>
    public Paper? ToAskFor =>
        (Found?.Papers, Same) is ([{ Paper: var paper } only], [null])
        && (paper.IsIncomplete || only.StandIn.Length > 0)
            ? paper
            : null;

    public async Task OnGetAsync(CancellationToken ct) =>
        Form.Public =
            await db.Papers.OrderByDescending(p => p.Id).Select(p => p.State).FirstOrDefaultAsync(ct)
            is PublicationState.Published;

    public async Task<IActionResult> OnPostAsync(string? then, CancellationToken ct)
    {
        // What cannot be read of the choices is one that was not made.
        ModelState.Clear();
        var answer = Request.Form["ask"].FirstOrDefault();
        if (await IsReadAsync(ct) && (then == "add" || answer is not null))
            return await AddAsync(answer, ct);
        await LookAsync(ct);
        return Page();
    }

    private async Task<IActionResult> AddAsync(string? answer, CancellationToken ct)
    {
        if (Form.Section is { } section && !await db.ReadingSections.AnyAsync(s => s.Id == section, ct))
            ModelState.AddModelError("section", text["Choose one of the list."]);
        var chosen = Chosen();
        if (chosen.Count == 0)
            ModelState.AddModelError("", text["Tick the papers that are to be added."]);
        if (!ModelState.IsValid || await add.RunAsync(chosen, Text!, ct) is not { } batch)
            return Page();
        var count = batch.Entries.Count;
        flash.Say(count == 1 ? text["Added: {0}", batch.Source] : text["{0} papers are added.", count], batch.Key);
        if (count > 1)
            return RedirectToPage("Index", Own ? new { own = true } : null);
        var key = batch.Entries[0].EntryKey;
        var paper = await db.Papers.SingleAsync(p => p.Key == key, ct);
        var isAsked = paper.IsIncomplete && await ask.RunAsync(paper, null, answer, ct);
        return RedirectToPage(isAsked ? "Lookup" : "Edit", new { id = paper.Id });
    }

    private async Task<bool> IsReadAsync(CancellationToken ct)
    {
        try
        {
            Found = string.IsNullOrWhiteSpace(Text) ? null : PastedText.Read(Text);
            Same = Found is null ? [] : await add.FindSameAsync(Found.Papers, ct);
            if (Same.Count == 0)
                ModelState.AddModelError("Text", text["No paper is found in this."]);
            return Same.Count > 0;
        }
        catch (SourceRefusedException refused)
        {
            ModelState.AddModelError("Text", text[refused.Reason.English, refused.Reason.Arguments]);
            return false;
        }
    }

    // What is there already is not ticked.
    private async Task LookAsync(CancellationToken ct)
    {
        await OnGetAsync(ct);
        Form.Take = [.. Enumerable.Range(0, Same.Count).Where(at => Same[at] is null)];
    }

    private List<PastedPaper> Chosen()
    {
        var chosen = Form
            .Take.Distinct()
            .Where(at => at >= 0 && at < Found!.Papers.Count)
            .Select(at => (at, Found!.Papers[at]))
            .ToList();
        foreach (var (at, (paper, _, standIn)) in chosen)
        {
            var title = Request.Form[$"title-{at}"].ToString().Trim();
            if (standIn.Length > 0)
                paper.Title = title;
            if (title.Length > PastedText.LongestTitle)
                ModelState.AddModelError("", text["A title has at most {0} characters.", PastedText.LongestTitle]);
            Form.Apply(paper, Own, site.Time);
        }
        return chosen.ConvertAll(c => c.Item2);
    }

    /// <summary>What was typed as the title of a paper that came without.</summary>
    public string TitleAt(int at) => Request.HasFormContentType ? Request.Form[$"title-{at}"].ToString() : "";
}
