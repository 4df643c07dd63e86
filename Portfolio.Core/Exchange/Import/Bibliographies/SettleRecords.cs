using System.Globalization;
using Portfolio.Core.Papers;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Exchange.Import.Bibliographies;

/// <summary>What becomes of each record: new, a change of what it brought before, or there already.</summary>
internal sealed class SettleRecords(PortfolioDb db, KnownImports imports, SameEntries same, bool isMaster)
{
    private readonly Dictionary<Guid, int> lines = [];
    private readonly HashSet<string> sourceKeys = new(StringComparer.Ordinal);

    public PlannedEntry PlanSection(ReadingSection section) =>
        same.Settle(new PlannedEntry(PlannedAction.Add, section, "section/" + section.Slug, "", 1));

    /// <param name="paper">The record as a paper.</param>
    /// <param name="hash">Of what it is made from.</param>
    /// <param name="key">What the source calls it.</param>
    /// <param name="line">Where it begins.</param>
    /// <param name="again">Reads it anew.</param>
    /// <param name="ct">Ends the questions.</param>
    public async Task<PlannedEntry> PlanAsync(
        Paper paper,
        string hash,
        string key,
        int line,
        Func<Paper> again,
        CancellationToken ct
    )
    {
        var entry = new PlannedEntry(
            PlannedAction.Add,
            typeof(Paper),
            again,
            SourceKey(key.Length > 0 ? key : paper.CitationKey),
            hash,
            line
        );
        var there = same.Papers.Find(paper);
        if (there is { } twice && lines.TryGetValue(twice, out var first))
            return entry with
            {
                Action = PlannedAction.Skip,
                Reason = new("The same work stands in line {0} already.", first),
            };
        if (there is null)
        {
            same.Papers.Add(paper);
            lines[paper.Key] = line;
        }
        if (imports.Latest(entry.SourceKey) is { } before)
            return await AgainAsync(entry, before, ct);
        if (there is not { } target)
            return entry;
        entry = entry with { TargetKey = target };
        return isMaster
            ? entry with
            {
                Action = PlannedAction.Change,
            }
            : entry.Skipped("The same work is in the list already.");
    }

    private async Task<PlannedEntry> AgainAsync(PlannedEntry entry, History.ImportedEntry before, CancellationToken ct)
    {
        var settled = await db.SettleAgainAsync(entry, before, imports.VersionOf(before), ct);
        // A master is followed whatever was typed here: its records are written there.
        var isFollowed = isMaster && before.SourceHash != entry.SourceHash && imports.VersionOf(before) is not null;
        return isFollowed ? settled with { Action = PlannedAction.Change, Reason = null } : settled;
    }

    private string SourceKey(string key)
    {
        // What the database holds of it, and another letter for one that is given twice.
        var kept = "paper/" + (key.Length <= 250 ? key : key[..250]);
        var unique = kept;
        for (var number = 2; !sourceKeys.Add(unique); number++)
            unique = string.Create(CultureInfo.InvariantCulture, $"{kept}#{number}");
        return unique;
    }
}
