using Portfolio.Core.Lookup;
using Portfolio.Core.Papers;

namespace Portfolio.Web.Lookup;

/// <summary>Looks one paper up when the owner allows it; what comes of it waits at the paper's look-up page.</summary>
public sealed class AskForPaper(LookupConsents consents, LookUpPaper lookUp)
{
    /// <param name="paper">The paper as it is stored.</param>
    /// <param name="by">A way; null for its surest.</param>
    /// <param name="answer">What the owner answered to the question of consent, if it was put.</param>
    /// <param name="ct">Ends the call.</param>
    /// <returns>Whether a service was asked.</returns>
    public async Task<bool> RunAsync(Paper paper, LookupBy? by, string? answer, CancellationToken ct)
    {
        var ways = paper.Ways();
        var way = by is { } asked && ways.Contains(asked) ? asked : ways[0];
        if (!await consents.AllowAsync(way, answer, ct))
            return false;
        await lookUp.RunAsync(paper, way, ct);
        return true;
    }
}
