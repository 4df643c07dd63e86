using Portfolio.Core.Profiles;

namespace Portfolio.Web.Pages.Admin.Profiles;

/// <summary>
/// A block that the home page can have, in the order of the form: all of them, the chosen ones first, as long as nobody
/// moves them. <see cref="Limit"/> is how many entries it shows, the block's own number where it is empty.
/// </summary>
public sealed class HomeBlockChoice
{
    public const int MostEntries = 100;

    public HomeBlockKind Kind { get; set; }
    public bool Chosen { get; set; }
    public int? Limit { get; set; }
    public bool Scrollable { get; set; }

    public static List<HomeBlockChoice> Of(IEnumerable<HomeBlock> blocks) => Whole([.. blocks.Select(Of)]);

    /// <summary>Each kind once; those that are missing come last, not chosen.</summary>
    public static List<HomeBlockChoice> Whole(List<HomeBlockChoice> choices) =>
        [
            .. choices
                .Where(c => Enum.IsDefined(c.Kind))
                .Concat(Enum.GetValues<HomeBlockKind>().Select(kind => new HomeBlockChoice { Kind = kind }))
                .DistinctBy(c => c.Kind),
        ];

    /// <summary>Puts the chosen ones in place of a profile's blocks.</summary>
    public static void Apply(IEnumerable<HomeBlockChoice> choices, List<HomeBlock> blocks)
    {
        var before = blocks.ToList();
        blocks.Clear();
        foreach (var choice in choices.Where(c => c.Chosen))
        {
            var block = before.Find(b => b.Kind == choice.Kind) ?? new() { Kind = choice.Kind };
            (block.Limit, block.Scrollable, block.Position) = (choice.Limit, choice.Scrollable, blocks.Count);
            blocks.Add(block);
        }
    }

    private static HomeBlockChoice Of(HomeBlock block) =>
        new()
        {
            Kind = block.Kind,
            Chosen = true,
            Limit = block.Limit,
            Scrollable = block.Scrollable,
        };
}
