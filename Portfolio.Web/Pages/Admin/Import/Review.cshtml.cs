using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.History;
using Portfolio.Core.Papers;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Imports;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Import;

/// <summary>What an upload would change, entry by entry; the owner chooses, fills gaps, and lets it in whole or not at all.</summary>
[RequestFormLimits(ValueCountLimit = 200_000)]
public sealed class ReviewModel(
    PortfolioDb db,
    WaitingImports waiting,
    RunningImports running,
    Flash flash,
    IStringLocalizer<AdminText> text
) : PageModel
{
    // In bytes: what is imported while the owner waits.
    private const long Short = 256 * 1024;

    /// <summary>Of one noun, how many stand on the page with a box each; the others are taken or left together.</summary>
    public const int MostShown = 500;

    public ImportPlan Plan { get; private set; } = null!;

    [BindProperty]
    public PapersAre PapersAre { get; set; }

    [BindProperty]
    public SectionsFrom SectionsFrom { get; set; }

    [BindProperty]
    public bool Publish { get; set; } = true;

    public BibliographyChoices Choices => new(PapersAre, SectionsFrom, Publish);

    /// <summary>Places in the plan's entries whose box is ticked.</summary>
    public IReadOnlySet<int> Chosen { get; private set; } = new HashSet<int>();

    public async Task<IActionResult> OnGetAsync(Guid key, CancellationToken ct)
    {
        if (!await IsPlannedAsync(key, "", ct))
            return Over();
        // A source that was imported before comes with the characters chosen then.
        if (Plan.Missing.Count > 0 && await db.ImportBatches.FilledBeforeAsync(Plan.SourceHash, ct) is { } filled)
            await IsPlannedAsync(key, filled, ct);
        Chosen = Enumerable.Range(0, Plan.Entries.Count).ToHashSet();
        return Page();
    }

    /// <param name="key">Of the upload.</param>
    /// <param name="take">Places of the entries that are ticked.</param>
    /// <param name="rest">Nouns of which those beyond <see cref="MostShown"/> are ticked.</param>
    /// <param name="gap">What stood in each gap of a damaged file.</param>
    /// <param name="then">Which button was pressed.</param>
    /// <param name="ct">Ends it.</param>
    public async Task<IActionResult> OnPostAsync(
        Guid key,
        int[] take,
        string[] rest,
        string[] gap,
        string? then,
        CancellationToken ct
    )
    {
        var filled = string.Concat(gap.Select(g => g.Length == 0 ? MissingCharacter.Open : g));
        if (then == "apply" && waiting.Find(key) is { } upload)
        {
            var import = running.Start(upload, new(filled, Choices, plan => ChosenOf(plan, take, rest)));
            if (upload.File.Length <= Short)
                await import.Ended;
            if (import.Batch is { } id)
            {
                flash.Say(text["Imported: {0}.", import.Imported]);
                return RedirectToPage("Batch", new { id });
            }
            if (import.Outcome != ImportOutcome.Empty)
                return RedirectToPage("Running", new { key });
            ModelState.AddModelError("", text["Nothing is chosen that could be imported."]);
        }
        if (!await IsPlannedAsync(key, filled, ct))
            return Over();
        Chosen = ChosenOf(Plan, take, rest);
        return Page();
    }

    private async Task<bool> IsPlannedAsync(Guid key, string filled, CancellationToken ct)
    {
        if (waiting.Find(key) is not { } upload)
            return false;
        var source = await ImportSource.OpenAsync(upload.File, ct, filled);
        // The plan reads pictures from it while it is applied.
        HttpContext.Response.RegisterForDispose(source);
        Plan = await source.PlanAsync(HttpContext.RequestServices, Choices, ct);
        return true;
    }

    private static HashSet<int> ChosenOf(ImportPlan plan, int[] take, string[] rest) =>
        [.. take, .. Beyond(plan, rest)];

    private static IEnumerable<int> Beyond(ImportPlan plan, string[] rest) =>
        plan
            .Entries.Index()
            .GroupBy(e => e.Item.Noun)
            .Where(noun => rest.Contains(noun.Key))
            .SelectMany(noun => noun.Skip(MostShown))
            .Select(e => e.Index);

    private RedirectToPageResult Over()
    {
        flash.Say(text["This upload was imported or dropped already."]);
        return RedirectToPage("Index");
    }
}
