using System.Globalization;
using Portfolio.Core.Exchange.Import.Documents;
using Portfolio.Core.Profiles;
using Portfolio.Core.Work;
using YamlDotNet.RepresentationModel;

namespace Portfolio.Core.Exchange.Import.AlFolio;

/// <summary>
/// The blocks below the bio, in al-folio's order. A switch is <c>true</c>, <c>false</c> or
/// <c>{enabled, scrollable, limit}</c>; one that is absent is off. Work stood in the text itself, so it comes first.
/// </summary>
internal static class HomeSwitches
{
    private static readonly (string Name, HomeBlockKind Kind)[] Switches =
    [
        ("news", HomeBlockKind.News),
        ("announcements", HomeBlockKind.News),
        ("latest_posts", HomeBlockKind.LatestEssays),
        ("selected_papers", HomeBlockKind.SelectedPapers),
        ("social", HomeBlockKind.Links),
    ];

    public static IEnumerable<string> Names => Switches.Select(s => s.Name);

    public static void Fill(Profile profile, YamlMappingNode settings, SourceReading reading)
    {
        if (reading.Entries.Any(found => found.Entry is WorkEntry))
            Add(profile, new() { Kind = HomeBlockKind.Work });
        foreach (var (name, kind) in Switches)
        {
            var value = settings.At(name);
            if (value is YamlMappingNode ? value.At("enabled").IsTrue() : value.IsTrue())
                Add(
                    profile,
                    new()
                    {
                        Kind = kind,
                        Limit = Limit(value),
                        Scrollable = value.At("scrollable").IsTrue(),
                    }
                );
        }
    }

    /// <summary>Blank means all that there is; here the block's own number.</summary>
    private static int? Limit(YamlNode? value) =>
        int.TryParse(value.At("limit").Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var limit)
        && limit > 0
            ? limit
            : null;

    private static void Add(Profile profile, HomeBlock block)
    {
        if (profile.HomeBlocks.Any(other => other.Kind == block.Kind))
            return;
        block.Position = profile.HomeBlocks.Count;
        profile.HomeBlocks.Add(block);
    }
}
